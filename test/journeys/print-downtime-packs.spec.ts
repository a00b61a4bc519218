import { type Scene, people, typedLabel } from '@selfsame/simulator';
import { printKeyed } from '@selfsame/standards';
import { decodeQR } from 'qr/decode.js';
import { encodeQR } from 'qr';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';
import { Hands } from '../harness/hands.js';
import { livedWith, paperOf, printedPage } from '../harness/paper.js';

const TELEPHONE = '+420 777 000 111';

/** The ward prints a pack for the dose that has come, and QA holds the dose in the evening. */
describe('a pack for the case that the ledger is silent', () => {
  let ledger: TestLedger;
  let hands: Hands;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    const until = new Date(hands.now + 31_536_000_000).toISOString();
    await hands.api.give(people.qa, '/on-call', { circle: 'qa', until, telephone: TELEPHONE });
  });
  afterAll(() => ledger.close());

  const pack = ({ coi }: Scene, language?: string) =>
    printedPage(ledger, `${coi}/downtime-packs/PACK-1`, language);

  it('H50: is two pages with no name on them, void when its dose is held, and printed no more', () =>
    livedWith(hands, { moment: 'at-the-ward', count: 1 }, async ([scene]) => {
      if (scene === undefined) throw new Error('Nobody came.');
      const { page, code, forms } = await paperOf(ledger, scene);
      expect(page.match(/<section>/g)).toHaveLength(2);
      for (const form of forms) expect(page).toContain(form);
      // In the lines that stand on the tube itself, check characters and all: what is typed from the paper is read as from there.
      expect(page).toContain(printKeyed({ number: '040', content: scene.coi }));
      expect(page).toContain(typedLabel(scene, scene.hands.tube ?? '').raw);
      expect(page).toContain('(Europe/Prague)');
      expect(page).toContain('This paper authorises nothing.');
      expect(page).toContain('SIMULATION');
      // Who is called is printed, and stands in no event; that somebody looked does.
      expect(page).toContain(TELEPHONE);
      // Nobody keeps a roster of deputies here: that is no night without one.
      expect(page).not.toContain('nobody on call');
      expect(page).toContain('Write in whom to call');
      const log = await ledger.store.readAll(undefined, 10_000);
      const said = log.map(({ bytes }) => Buffer.from(bytes).toString());
      expect(said.filter(event => event.includes(TELEPHONE))).toEqual([]);
      expect(said.filter(event => event.includes('"type":"OnCallLookedUp"'))).toHaveLength(1);
      expect(page).not.toContain(people.qa.id);

      // The symbol says what is signed, and a second print is the same page.
      expect(page).toContain(encodeQR(code, 'svg', { ecc: 'medium', border: 2 }));
      expect(read(code)).toBe(code);
      expect(await pack(scene)).toBe(page);
      expect(await pack(scene, 'cs')).toContain('Tento papír nic nepovoluje.');

      const again = await scene.tell(people.qa, 'downtime-packs', { item: scene.hands.tube });
      expect(again.problem).toMatchObject({ code: 'PACK_OUT' });
      const scope = { kind: 'unit', of: scene.hands.tube };
      await scene.must(people.qa, 'holds', { scope, reason: 'a question about the seal' });
      expect(await pack(scene)).toContain('PACK_IS_VOID');
    }));
});

/** As the camera of a telephone reads it. */
function read(code: string): string {
  const modules = encodeQR(code, 'raw', { ecc: 'medium', border: 4, scale: 3 });
  const size = modules.length;
  const data = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [y, row] of modules.entries())
    for (const [x, isDark] of row.entries())
      if (isDark) data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
  return decodeQR({ width: size, height: size, data });
}
