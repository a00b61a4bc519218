import type { Instant } from '@selfsame/custody';
import { SimulatedClock } from '@selfsame/ledger';
import { TRIAL_BEGINS } from '@selfsame/simulator';
import { Accounts, accepted, office } from '../harness/accounts.js';
import type { Desk } from '../harness/desk.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

type Row = Readonly<Record<string, unknown>>;

const DAY_MS = 86_400_000;

/** A year after the founding, the two who began still have to be the ones that they were. */
describe('a role that is about to end', () => {
  let ledger: TestLedger;
  let accounts: Accounts;
  let clock: SimulatedClock;
  const day = (number: number): string => new Date(TRIAL_BEGINS + number * DAY_MS).toISOString();
  const onDay = (number: number): Instant => clock.moveTo(Date.parse(day(number)) as Instant);

  beforeEach(async () => {
    clock = new SimulatedClock(TRIAL_BEGINS as Instant);
    ledger = await ledgerInProcess({ simulated: false, clock });
    accounts = new Accounts(ledger);
  });
  afterEach(() => ledger.close());

  const endings = async (desk: Desk, before: string, more = ''): Promise<readonly string[]> => {
    const head = (await ledger.store.head()) ?? '';
    const { body } = await desk.read(`/endings?before=${before}&after=${head}${more}`);
    return (body.rows as readonly Row[]).map(
      ({ subject, what, endsAt }) => `${String(subject)} ${String(what)} ${String(endsAt)}`,
    );
  };

  it('is seen ahead, and renewed by those who may', async () => {
    const admin = await accounts.first('S-1');
    await accounts.firstQa();
    await accounts.employ(admin, 'S-8', 'qa', office);
    expect(await endings(admin, day(300))).toEqual([]);
    const ends = day(366);
    expect(await endings(admin, day(400), '&kind=role')).toEqual([
      'S-8 qa 2026-12-31T00:00:00.000Z',
      `S-1 administrator ${ends}`,
      `S-7 qa ${ends}`,
    ]);

    onDay(310);
    const until = day(670);
    const [again, first] = [await accounts.signIn('S-1'), await accounts.signIn('S-7')];
    await accepted(again.give('/people/S-8/grants', { role: 'qa', at: office, until }));
    await accepted(again.give('/people/S-7/grants', { role: 'qa', at: office, until }));
    await accounts.train(again, 'S-7', await accounts.signIn('S-8'));
    const own = { role: 'administrator', at: office, until };
    expect(await again.give('/people/S-1/grants', own)).toMatchObject({ status: 403 });
    const { commandId } = await accepted(first.give('/people/S-1/grants', own));
    const second = await accounts.signIn('S-8');
    const approval = `/people/S-1/grants/GRANT-${String(commandId)}/approvals`;
    await accepted(second.give(approval, {}));
    expect(await endings(again, day(400), '&kind=role')).toEqual([]);

    onDay(380);
    const later = await accounts.signIn('S-1');
    expect(await later.read(`/people?after=${(await ledger.store.head()) ?? ''}`)).toMatchObject({
      status: 200,
    });
  });

  it('is of no concern to those who give none', async () => {
    const admin = await accounts.first('S-1');
    await accounts.employ(admin, 'S-9', 'nurse');
    const nurse = await accounts.signIn('S-9');
    expect(await nurse.read(`/endings?before=${day(400)}`)).toMatchObject({ status: 403 });
  });
});
