import { postOf } from '@selfsame/custody';
import { people } from '@selfsame/simulator';
import { Accounts } from './harness/accounts.js';
import { Desk, deskOf } from './harness/desk.js';
import { type TestLedger, administrator, ledgerInProcess } from './harness/ledger-in-process.js';

const FNC1 = '\u001D';
const band = {
  name: 'Wristband of 01-012',
  kind: 'wristband',
  place: 'Neurology, bed 4',
  symbology: ']d2',
  raw: `8018123450000000007${FNC1}72411`,
  subjectNumber: '01-012',
};
const tube = { name: 'Tube 1', kind: 'tube', symbology: ']d1', raw: '=,CHA999926ABC123' };

/** People who have neither labels nor a scanner can practise, and what they practise with is nowhere but on the tray. */
describe('the practice tray', () => {
  let ledger: TestLedger;
  let admin: Desk;
  let courier: Desk;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    admin = new Desk(ledger.url, await ledger.token(administrator));
    const driver = { person: 'driver', roles: ['courier'], ...postOf(people.courier) } as const;
    courier = new Desk(ledger.url, await ledger.token(driver));
  });
  afterAll(() => ledger.close());

  const lay = (...rows: readonly object[]) => admin.ask('POST', '/simulation/tray', { rows });
  const seen = async (by = courier) => (await by.read('/simulation/tray')).body;

  it('is empty at first, and shows everybody what lies on it, to the last control character', async () => {
    expect(await seen()).toEqual({ rows: [] });
    expect(await lay(band, tube)).toEqual({ status: 201, body: { rows: [band, tube] } });
    expect(await seen()).toEqual({ rows: [band, tube] });
  });

  it('is laid anew as a whole, and cleared', async () => {
    await lay(band, tube);
    await lay(tube);
    expect(await seen()).toEqual({ rows: [tube] });
    await lay();
    expect(await seen()).toEqual({ rows: [] });
  });

  it('leaves nothing in the log, and is forgotten with the process', async () => {
    const head = await ledger.store.head();
    await lay(band);
    await seen();
    expect(await ledger.store.head()).toBe(head);
    const other = await ledger.another(Date.parse('2026-02-16T08:00:00Z'));
    const there = new Desk(other.url, await ledger.token(administrator));
    expect(await seen(there)).toEqual({ rows: [] });
    await other.close();
  });

  it('holds as much as a ward has, and stays as it was when more is laid on it', async () => {
    const many = (count: number) => Array.from({ length: count }, () => tube);
    expect(await lay(...many(500))).toMatchObject({ status: 201 });
    expect(await lay(...many(501))).toMatchObject({
      status: 400,
      body: { code: 'VALIDATION_FAILED', field: 'rows' },
    });
    expect((await seen()).rows).toHaveLength(500);
  });

  it('is laid by an administrator alone', async () => {
    const qa = await deskOf(ledger, 'qa');
    for (const by of [qa, courier])
      expect(await by.ask('POST', '/simulation/tray', { rows: [] })).toMatchObject({
        status: 403,
        body: { code: 'FORBIDDEN' },
      });
  });

  it('is in no ledger that is real: nothing is laid there, and nothing shown', async () => {
    const real = await ledgerInProcess({ simulated: false });
    const there = await new Accounts(real).first('S-1');
    const refused = { status: 403, body: { code: 'NOT_SIMULATED' } };
    expect(await there.ask('POST', '/simulation/tray', { rows: [band] })).toMatchObject(refused);
    expect(await there.read('/simulation/tray')).toMatchObject(refused);
    await real.close();
  });
});
