import type { Instant } from '@selfsame/custody';
import { SimulatedClock } from '@selfsame/ledger';
import { TRIAL_BEGINS } from '@selfsame/simulator';
import { Accounts, accepted, office, ward } from './harness/accounts.js';
import type { Desk } from './harness/desk.js';
import { eventsOf } from './harness/events-of.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

const DAY_MS = 86_400_000;
const UNTIL = '2026-12-31T00:00:00.000Z';

interface Account {
  readonly person: string;
  readonly status: string;
  readonly grants: readonly { readonly role: string; readonly counts: boolean }[];
}

/** Annex 11 §12.3: users, roles and administrators, as anybody may ask at any time about any time. */
describe('the people of a ledger as of any date', () => {
  let ledger: TestLedger;
  let admin: Desk;
  const clock = new SimulatedClock(TRIAL_BEGINS as Instant);
  const days = (number: number): string => new Date(TRIAL_BEGINS + number * DAY_MS).toISOString();
  const onDay = (number: number): Instant => clock.moveTo(Date.parse(days(number)) as Instant);
  const head = async (): Promise<string> => String(await ledger.store.head());

  beforeAll(async () => {
    ledger = await ledgerInProcess({ simulated: false, clock });
    const accounts = new Accounts(ledger);
    admin = await accounts.first('S-1');
    onDay(10);
    admin = await accounts.signIn('S-1');
    await accounts.invited(admin, 'S-10');
    await accepted(admin.give('/people/S-10/grants', { role: 'nurse', at: ward, until: days(40) }));
    const { commandId } = await accepted(
      admin.give('/people/S-10/grants', { role: 'investigator', at: ward, until: UNTIL }),
    );
    await accounts.invited(admin, 'S-11', office);
    await accepted(admin.give('/people/S-11/grants', { role: 'qa', at: office, until: UNTIL }));
    onDay(20);
    admin = await accounts.signIn('S-1');
    await accepted(admin.give('/people', { person: 'S-12', name: 'Eva Malá', home: office }));
    await accepted(
      admin.give('/people/S-12/grants', { role: 'administrator', at: office, until: UNTIL }),
    );
    const qa = await accounts.signIn('S-11');
    const trained = { training: 'aseptic', record: 'TR-7', validUntil: days(50) };
    await accepted(qa.give('/people/S-10/trainings', trained));
    await accepted(
      admin.give(`/people/S-10/grants/GRANT-${String(commandId)}/withdrawals`, { reason: 'moved' }),
    );
    onDay(30);
    admin = await accounts.signIn('S-1');
    await accepted(admin.give('/people/S-10/suspensions', { reason: 'absent' }));
  });
  afterAll(() => ledger.close());

  const people = async (query = ''): Promise<readonly Account[]> => {
    const { body } = await admin.read(`/people?after=${await head()}${query}`);
    return body.rows as readonly Account[];
  };
  const rolesOf = ({ grants }: Account) => grants.map(({ role }) => role);

  it('are those who have an account now', async () => {
    expect(await people()).toMatchObject([
      {
        person: 'S-1',
        status: 'active',
        lastSignIn: days(30),
        grants: [{ role: 'administrator' }],
      },
      {
        person: 'S-10',
        status: 'suspended',
        since: days(30),
        activatedAt: days(10),
        invitedBy: 'S-1',
        waitsForVoucher: false,
        vouchings: [{ vouchedBy: 'S-7', document: 'staff-card', vouchedAt: days(10) }],
        home: ward,
        lastSignIn: null,
        passkeys: 0,
        grants: [{ role: 'nurse', ...ward, until: days(40), givenBy: 'S-1', givenAt: days(10) }],
        trainings: [{ training: 'aseptic', record: 'TR-7', recordedBy: 'S-11', counts: true }],
      },
      { person: 'S-11', status: 'active', grants: [{ role: 'qa', ...office }] },
      { person: 'S-12', status: 'invited', proposals: [{ role: 'administrator' }] },
      { person: 'S-7', status: 'active', grants: [{ role: 'qa', givenBy: 'S-7' }], vouchings: [] },
    ]);
  });

  it.each([
    ['before anybody was invited', 9, [['S-1', 'active', 'administrator']]],
    [
      'when roles had been given',
      15,
      [
        ['S-1', 'active', 'administrator'],
        ['S-10', 'active', 'nurse', 'investigator'],
        ['S-11', 'active', 'qa'],
        ['S-7', 'active', 'qa'],
      ],
    ],
    [
      'when one was withdrawn',
      25,
      [
        ['S-1', 'active', 'administrator'],
        ['S-10', 'active', 'nurse'],
        ['S-11', 'active', 'qa'],
        ['S-12', 'invited'],
        ['S-7', 'active', 'qa'],
      ],
    ],
  ] as const)('H41: are told as they were known %s', async (_when, day, expected) => {
    const then = await people(`&asOf=${days(day)}`);
    expect(then.map(each => [each.person, each.status, ...rolesOf(each)])).toEqual(expected);
  });

  it('are told as the log stood at a position', async () => {
    const log = await ledger.store.readAll(undefined, 1_000);
    const invited = log.find(({ stream }) => stream === 'person-S-10')?.position;
    const then = await people(`&position=${String(invited)}`);
    expect(then).toMatchObject([
      { person: 'S-1' },
      { person: 'S-10', status: 'invited', grants: [] },
    ]);
  });

  it('H43: hold a role that does not count any more when its time is over', async () => {
    const [, nurse] = await people(`&asOf=${days(40)}`);
    expect(nurse?.grants).toMatchObject([{ role: 'nurse', counts: false }]);
  });

  it('H43: are shown with what waits for a second person', async () => {
    const found = (await people(`&asOf=${days(25)}`)).find(({ person }) => person === 'S-12');
    expect(found).toMatchObject({
      status: 'invited',
      grants: [],
      proposals: [{ role: 'administrator', proposedBy: 'S-1', proposedAt: days(20) }],
    });
  });

  it('are asked for at one moment only', async () => {
    expect(await admin.read(`/people?asOf=${days(1)}&position=1.1`)).toMatchObject({ status: 400 });
  });

  it('are carried away as a file that says so in the log, and holds no secret', async () => {
    const session = await accepted(
      new Accounts(ledger).stranger.give('/sessions', {
        person: 'S-1',
        password: 'a long walk to the clean room',
      }),
    );
    const file = await fetch(`${ledger.url}/people?after=${await head()}&asOf=${days(25)}`, {
      headers: { authorization: `Bearer ${String(session.token)}`, accept: 'text/csv' },
    });
    const text = await file.text();
    const [columns = '', , nurse = ''] = text.split('\r\n');
    expect(columns).toMatch(/^person,name,status,since,invitedBy,role,/);
    expect(nurse).toMatch(/^S-10,[^,]+,active,.*,nurse,fn-motol,motol,neurology,.*S-7:staff-card@/);
    expect(text).toMatch(/^S-12,[^,]+,invited,.*,administrator,.*,false,,,S-1,/m);
    expect(text).not.toMatch(/argon|sha256/i);
    const [exported] = await eventsOf(
      ledger.store,
      `exports-${office.site}-${days(30).slice(0, 10)}`,
    );
    expect(exported).toMatchObject({
      type: 'ListExported',
      actor: { person: 'S-1' },
      data: { list: 'people', query: { asOf: days(25) }, rows: 5 },
    });
  });
});
