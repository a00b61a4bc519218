import { SPARE_TANK, TANK, people, slot } from '@selfsame/simulator';
import type { Scan } from '@selfsame/standards';
import { Vault, boxScan } from '../harness/vault.js';
import { scanAllInto } from './harness/scan-all-into.js';
import { scanInto } from './harness/scan-into.js';
import { expect, test } from './harness/test.js';
import { wallClock } from './harness/wall-clock.js';

test.describe('in the vault', () => {
  test('H16: whoever looks through a box is told nothing of it until he has looked everywhere; a tube that he overlooked is STOP, and two that lie in each other’s places are told', async ({
    ledger,
    hands,
    pageOf,
  }) => {
    const vault = await Vault.filled(ledger, hands, 1);
    const { box, scene } = vault.next();
    const keeper = await pageOf(people.keeper);
    await scanInto(keeper, 'Scan a box or a tube', boxScan(box));
    await keeper.getByRole('button', { name: 'A1: T1' }).click();
    await expect(keeper.locator('.chosen-position')).toContainText(scene.parts.body.subjectNumber);
    await keeper.getByRole('link', { name: 'Look into the box and map it anew' }).click();

    await expect(keeper.locator('main')).not.toContainText(/\bT1\b/);
    await scanInto(keeper, 'Scan what lies in A1', scene.of('T2'));
    // The screen alone keeps this from him: the ledger shows the box to whoever asks for it.
    await expect(keeper.locator('main')).not.toContainText(/\bT1\b/);
    await keeper.getByRole('button', { name: 'Nothing lies in all the rest' }).click();
    const record = async () => {
      await keeper.getByLabel('Why the box was looked through').fill('yearly audit');
      await keeper.getByLabel('Once').check();
      await keeper.getByRole('button', { name: 'This is what lies there' }).click();
    };
    await expect(keeper.getByText('T1 01-001 (A1)')).toBeVisible();
    await record();
    await expect(keeper.getByRole('alertdialog', { name: 'STOP' })).toContainText('Count again');
    await keeper.getByRole('button', { name: 'I have put it aside' }).click();
    expect(await vault.map(box)).toEqual({ A1: 'T1', A2: 'T2' });

    await keeper.getByRole('button', { name: 'A2: nothing' }).click();
    await scanInto(keeper, 'Scan what lies in A2', scene.of('T1'));
    await expect(
      keeper.getByRole('heading', { name: 'It is not as the ledger says.' }),
    ).toBeVisible();
    await expect(keeper.getByText('T1 01-001: A1 → A2')).toBeVisible();
    await record();
    await expect(keeper.getByText('every therapy knows where its tube lies')).toBeVisible();
    expect(await vault.map(box)).toEqual({ A1: 'T2', A2: 'T1' });
  });

  test('H15: a tube is taken out and put away by scanning its position, then the tube; the card of another box is STOP, and so is a position in which something lies', async ({
    ledger,
    hands,
    pageOf,
  }) => {
    const vault = await Vault.filled(ledger, hands, 1);
    const { box, scene } = vault.next();
    const other = await vault.box();
    const keeper = await pageOf(people.keeper);
    await keeper.goto(`/app/storage/therapies/${scene.coi}`);
    await keeper.getByText('Take T1 out of A1', { exact: true }).click();
    await scanInto(keeper, 'Scan the box', boxScan(box));
    await scanInto(keeper, 'Scan position A1', slot(box, 'A1').slot);
    await scanInto(keeper, 'Scan the tube that lies in that position', scene.of('T1'));
    await keeper.getByRole('button', { name: 'I have taken it out' }).click();
    await keeper.getByRole('link', { name: 'Put it away' }).click();

    await scanInto(keeper, 'Scan the box', boxScan(box));
    const put = async (where: Scan): Promise<void> => {
      await scanInto(keeper, 'Scan the position', where);
      await scanInto(keeper, 'Scan the tube that lies there now', scene.of('T1'));
      await keeper.getByRole('button', { name: 'It lies in' }).click();
    };
    const stop = keeper.getByRole('alertdialog', { name: 'STOP' });
    const aside = keeper.getByRole('button', { name: 'I have put it aside' });
    await put(slot(other, 'B3').slot);
    await expect(stop).toContainText('This position is of another box');
    await aside.click();
    await put(slot(box, 'A2').slot);
    await expect(stop).toContainText('Something lies in this position already');
    await aside.click();
    expect([await vault.map(box), await vault.map(other)]).toEqual([{ A2: 'T2' }, {}]);

    await put(slot(box, 'B3').slot);
    await expect(keeper.getByText('T1 lies in B3.')).toBeVisible();
    expect(await vault.map(box)).toEqual({ A2: 'T2', B3: 'T1' });
  });

  test('where the card is torn a position is touched; the card of a box has a symbol for each of its positions', async ({
    ledger,
    hands,
    pageOf,
  }) => {
    const vault = await Vault.filled(ledger, hands, 1);
    const { box, scene } = vault.next();
    const keeper = await pageOf(people.keeper);
    await keeper.goto('/app/storage/place/move');
    await scanInto(keeper, 'Scan the tube as you take it out', scene.of('T1'));
    await scanInto(keeper, 'Scan the box', boxScan(box));
    await keeper.getByText('Its symbol cannot be scanned').click();
    await keeper.getByRole('button', { name: 'E5: free' }).click();
    await keeper.getByRole('button', { name: 'It lies in E5' }).click();
    await expect(keeper.getByText('T1 lies in E5.')).toBeVisible();
    await keeper.goto('/app/storage');
    await scanInto(keeper, 'Scan a box or a tube', slot(box, 'E5').slot);
    await expect(keeper.locator('.chosen-position')).toContainText(scene.parts.body.subjectNumber);
    await keeper.getByRole('link', { name: 'The card with a symbol for each position' }).click();
    await expect(keeper.getByRole('img')).toHaveCount(25);
    await expect(keeper.getByRole('img', { name: '(91)SLOT-E5' })).toBeVisible();
  });

  test('H17: boxes of a tank that failed are carried over first and told in one act', async ({
    ledger,
    hands,
    pageOf,
  }) => {
    const vault = await Vault.filled(ledger, hands, 1);
    const { box } = vault.next();
    const keeper = await pageOf(people.keeper);
    await keeper.getByRole('link', { name: TANK }).click();
    // Its monitor says nothing yet: whoever stands before it saw it first.
    await keeper.getByText('Rescue: boxes carried into another tank').click();
    await scanAllInto(keeper, 'Scan every box that you carried over', [boxScan(box)]);
    await keeper.getByLabel(SPARE_TANK).check();
    await keeper
      .getByLabel('Since when were they not cold enough?')
      .fill(wallClock(hands.now - 600_000));
    await keeper.getByLabel('How warm the tank was').fill('-120');
    await keeper.getByLabel('What happened to the tank').fill('the vacuum is gone');
    await keeper.getByRole('button', { name: 'They stand there now' }).click();
    await expect(keeper.getByRole('link', { name: box })).toHaveCount(0);
    await keeper.goto(`/app/storage/tanks/${SPARE_TANK}`);
    await expect(keeper.getByRole('link', { name: box })).toBeVisible();
  });
});
