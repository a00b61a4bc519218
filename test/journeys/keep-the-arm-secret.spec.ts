import { DAY_MS, type Role } from '@selfsame/custody';
import type { StoredEvent } from '@selfsame/event-store';
import { sha256Hex } from '@selfsame/evidence';
import { people, postOf, unblinded } from '@selfsame/simulator';
import { Desk } from '../harness/desk.js';
import { eventsOf } from '../harness/events-of.js';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';
import { everything } from '../harness/play.js';
import { readRoutes, readsOf } from '../harness/read-everything.js';
import { Vault } from '../harness/vault.js';

/** Drawn anew each time, whatever it is drawn for: names, hashes, keys, signatures, and the clock of a real second. */
const DRAWN =
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{64}\b|\d{13}\.[\w-]+\.[\w-]+|[\w+/-]{22,}/g;

const EVERYBODY: readonly (readonly Role[])[] = [
  ['investigator'],
  ['nurse'],
  ['administering-physician', 'collecting-physician'],
  ['courier'],
  ['operator'],
  ['storage-keeper'],
  ['qc-analyst'],
  ['qa'],
  ['qp'],
  ['sponsor'],
  ['monitor'],
  ['auditor'],
  ['inspector'],
];

const ARMS = ['MSC', 'placebo-of-vehicle'] as const;

interface Lived {
  readonly ledger: TestLedger;
  readonly hands: Hands;
  readonly subjectNumber: string;
  readonly participant: string;
  readonly coi: string;
}

/** The same therapy twice, and nothing differs but the arm: also where somebody had to know it. */
async function lived(arm: string): Promise<Lived> {
  const ledger = await ledgerInProcess();
  const hands = await Hands.at(ledger);
  await hands.api.enlist(unblinded.pharmacist);
  const vault = await Vault.filled(ledger, hands, 1);
  const { scene } = vault.next();
  const { participant, subjectNumber } = scene.parts.body;
  const asked = { subjectNumber };
  const give = (...[by, route, fields]: Parameters<typeof hands.api.give>) =>
    hands.api.give(by, route, { ...asked, ...fields });
  await give(unblinded.pharmacist, '/allocations', { arm });
  await give(unblinded.pharmacist, '/allocation-readings', { purpose: 'preparation' });
  const { body } = await give(people.physician, '/unblindings', {
    reason: 'serious-adverse-event',
  });
  await hands.api.give(
    people.sponsor,
    `/participants/${participant}/unblindings/${String(body.unblinding)}/acknowledgements`,
    {},
  );
  return { ledger, hands, participant, subjectNumber, coi: scene.coi };
}

describe('two therapies of two arms', () => {
  let active: Lived;
  let sham: Lived;

  beforeAll(async () => {
    active = await lived(ARMS[0]);
    sham = await lived(ARMS[1]);
  });
  afterAll(async () => {
    for (const { ledger } of [active, sham]) await ledger.close();
  });

  const readBy = async ({ ledger, coi }: Lived, roles: readonly Role[]) => {
    const log = await everything(ledger.store);
    const [last] = (await eventsOf(ledger.store, `journey-${coi}`)).slice(-1);
    if (last === undefined) throw new Error('Nothing was lived.');
    const routes = await readRoutes(ledger.url, log, last);
    const answers = await readsOf(routes, ledger, `reader-${EVERYBODY.indexOf(roles)}`, roles);
    return [...answers.entries()].map(entry => entry.join(' ').replaceAll(DRAWN, '#'));
  };

  it.each(EVERYBODY.map(roles => [roles.join(', '), roles] as const))(
    'H40: read the same on every route: %s',
    async (_who, roles) => {
      const one = await readBy(active, roles);
      const other = await readBy(sham, roles);
      expect(one.length).toBeGreaterThan(14);
      expect(one).toEqual(other);
    },
  );

  it('H40: have events of the same length, which do not say the arm', async () => {
    const blinding = async ({ ledger, participant }: Lived) =>
      (await everything(ledger.store)).filter(
        ({ stream, bytes }: StoredEvent) =>
          stream === `participant-${participant}` &&
          /"type":"(?:Allocation|Participant?Unbl|Unbl)/.test(Buffer.from(bytes).toString()),
      );
    const [one, other] = [await blinding(active), await blinding(sham)];
    expect(one).toHaveLength(4);
    const lengths = (events: readonly StoredEvent[]) =>
      events.map(({ bytes }) => Buffer.from(bytes).toString().replaceAll(DRAWN, '#').length);
    expect(lengths(one)).toEqual(lengths(other));
    for (const { ledger } of [active, sham]) {
      const whole = (await everything(ledger.store)).map(({ bytes }) =>
        Buffer.from(bytes).toString(),
      );
      // Of so few words a hash is as good as the word.
      const words = ARMS.flatMap(arm => [`"${arm}"`, sha256Hex(Buffer.from(arm))]);
      expect(whole.filter(text => words.some(word => text.includes(word)))).toEqual([]);
    }
  });

  it('H40: are told apart by no hash of what the pharmacist sent, of which there are only as many as arms', async () => {
    const hashOf = async ({ ledger, participant }: Lived) =>
      (await eventsOf(ledger.store, `participant-${participant}`)).find(
        ({ type }) => type === 'AllocationSealed',
      )?.envelope.commandHash;
    expect(await hashOf(active)).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashOf(active)).toBe(await hashOf(sham));
  });

  it('takes the same arm again as the same command, and another one not', async () => {
    const { hands, subjectNumber } = sham;
    const commandId = '0198b1e0-0000-7000-8000-00000000b001';
    const seal = (arm: string) =>
      hands.api.give(unblinded.pharmacist, '/allocations', { subjectNumber, arm, commandId });
    expect(await seal('MSC')).toMatchObject({ accepted: true, body: { repeated: false } });
    expect(await seal('MSC')).toMatchObject({ accepted: true, body: { repeated: true } });
    expect(await seal('sham')).toMatchObject({ problem: { code: 'COMMAND_ID_REUSED' } });
  });

  it('H40: are known to the pharmacist, who reads nothing else', async () => {
    const { hands, subjectNumber, coi } = active;
    const { pharmacist } = unblinded;
    expect(
      await hands.api.give(pharmacist, '/allocation-readings', {
        subjectNumber,
        purpose: 'safety-report',
      }),
    ).toMatchObject({ body: { arm: 'MSC', events: [{ type: 'AllocationRead' }] } });
    for (const by of [
      people.investigator,
      people.nurse,
      people.qa,
      people.sponsor,
      people.operator,
    ])
      expect(
        await hands.api.give(by, '/allocation-readings', { subjectNumber, purpose: 'analysis' }),
      ).toMatchObject({ problem: { code: 'FORBIDDEN' } });
    await expect(hands.api.read(pharmacist, `/journeys/${coi}`)).rejects.toThrow();
  });

  it('H43: are known to nobody who does anything else in the trial', async () => {
    const { ledger, hands } = active;
    const { url } = ledger;
    const token = await ledger.token({
      person: 'admin-of-roles',
      roles: ['administrator'],
      ...postOf(people.qa),
    });
    const until = new Date(hands.now + 30 * DAY_MS).toISOString();
    const desk = new Desk(url, token);
    desk.now = new Date(hands.now).toISOString();
    const nurse = { role: 'nurse', at: postOf(people.nurse), until };
    expect(await desk.give(`/people/${unblinded.pharmacist.id}/grants`, nurse)).toMatchObject({
      body: { code: 'ROLES_APART' },
    });
    const pharmacist = { ...nurse, role: 'unblinded-pharmacist' };
    expect(await desk.give(`/people/${people.nurse.id}/grants`, pharmacist)).toMatchObject({
      body: { code: 'ROLES_APART' },
    });
  });
});
