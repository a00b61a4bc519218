import { SPARE_TANK, TANK, people, slot } from '@selfsame/simulator';
import { Vault, boxScan } from '../../harness/vault.js';
import { scanByButton } from '../harness/scan-by-button.js';
import { expect, test } from '../harness/test.js';

const HOUR_MS = 3_600_000;

test('vault', async ({ ledger, hands, pageOf, look }) => {
  const vault = await Vault.filled(ledger, hands, 2);
  const { box, scene } = vault.next();
  const give = (person: (typeof people)[keyof typeof people], path: string, fields: object) =>
    hands.api.give(person, path, fields);
  await give(people.qa, `/tanks/${TANK}/watches`, {
    maxMilliCelsius: -150_000,
    minLevelMillimetres: 120,
    silentAfterMinutes: 30,
  });
  await give(people.keeper, `/tanks/${TANK}/readings`, {
    fileSha256: 'a'.repeat(64),
    readings: [
      {
        at: new Date(hands.now - 60_000).toISOString(),
        milliCelsius: -121_000,
        levelMillimetres: 80,
      },
    ],
  });
  const until = new Date(hands.now + 8 * HOUR_MS).toISOString();
  await give(people.qa, '/on-call', { circle: 'qa', until, telephone: '+420 777 000 111' });
  await hands.wait(1_000);
  const keeper = await pageOf(people.keeper);
  await expect(keeper.locator('.tank-alarm')).toBeVisible();
  await look(keeper, 'what is wrong and what is here');
  const open = async (path: string, sign: string): Promise<void> => {
    await keeper.goto(`/app/storage${path}`);
    await expect(keeper.locator(sign).first()).toBeVisible();
  };
  await open(`/tanks/${TANK}`, '.problem');
  await look(keeper, 'a tank that failed');
  await open(`/tanks/${SPARE_TANK}`, '.tank');
  await look(keeper, 'an empty tank');
  await open(`/boxes/${box}`, '.box-grid');
  await keeper.locator('[data-position="A1"]').click();
  await look(keeper, 'a box');
  await open(`/boxes/${box}/audit`, '.position-now');
  await scanByButton(keeper, keeper.locator('.look-here button.scan'), scene.of('T2'));
  await look(keeper, 'a blind audit');
  await keeper.locator('.look-here button.quiet').click();
  await expect(keeper.locator('.act-form')).toBeVisible();
  await look(keeper, 'what an audit found');
  await open(`/therapies/${scene.coi}`, '.stored-at');
  await look(keeper, 'a therapy in the cold');
  await open('/place/put-away', 'form button.scan');
  await scanByButton(keeper, keeper.locator('form button.scan').first(), boxScan(box));
  await scanByButton(keeper, keeper.locator('form button.scan').nth(1), slot(box, 'B3').slot);
  await look(keeper, 'to put away');
  await keeper.locator('.by-hand summary').click();
  await keeper.locator('[data-position="B4"]').click();
  await look(keeper, 'a position named by hand');
  await open(`/boxes/${box}/card`, '.box-card img');
  await expect(keeper.locator('.box-card img')).toHaveCount(25);
  await look(keeper, 'the card of a box');
  await open('/materials', '.acts');
  await keeper.locator('.acts summary').click();
  await look(keeper, 'something that nobody knows');
});
