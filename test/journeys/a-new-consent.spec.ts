import {
  type Person,
  type Scene,
  certify,
  collect,
  elsewhere,
  expand,
  fill,
  infuse,
  liftHolds,
  measure,
  people,
  plan,
  store as putAway,
  takeOut,
  testsFor,
  thawing,
  transport,
} from '@selfsame/simulator';
import { eventsOf } from '../harness/events-of.js';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';
import { Vault, boxScan } from '../harness/vault.js';

type Row = Readonly<Record<string, unknown>>;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const SHA256 = 'c0'.repeat(32);

/** The study finds out something that every participant has to be told, and signs anew for. */
describe('a new version of the consent form', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let vault: Vault;
  let waiting: Scene;
  let declining: Scene;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    vault = new Vault(ledger, hands);
    waiting = await certified();
    declining = await certified();
  });
  afterAll(() => ledger.close());

  const certified = async (): Promise<Scene> => {
    const box = await vault.box();
    const scene = await hands.therapy(await hands.participant(), 'cryo');
    return hands.live(async () => {
      const filled = await fill(scene, await expand(scene, await collect(scene)));
      let next = 0;
      await putAway(scene, filled, () => ({ box, position: `A${(next += 1)}` }));
      for (const test of testsFor(scene.parts.protocol, 'conditional'))
        await measure(scene, filled.samples[0] ?? '', test);
      for (const test of testsFor(scene.parts.protocol, 'final'))
        await measure(scene, filled.samples[1] ?? '', test);
      await liftHolds(scene);
      await certify(scene);
      return scene;
    });
  };
  const inDays = (days: number): string => new Date(hands.now + days * DAY_MS).toISOString();
  const publish = (formVersion: string, days: number, fields: object = {}, by = people.qa) =>
    hands.api.give(by, '/consent-forms', {
      formVersion,
      sha256: SHA256,
      requiredFrom: inDays(days),
      changes: 'a second lumbar puncture after six months',
      alreadyTreated: 'must-consent',
      ...fields,
    });
  const tell = (scene: Scene, route: string, fields: object, by: Person = people.investigator) =>
    hands.api.give(by, `/participants/${scene.parts.body.participant}/${route}`, fields);
  const sign = (scene: Scene, formVersion: string, fields: object = {}) =>
    tell(scene, 'consents', { formVersion, onWithdrawal: 'keep', ...fields });
  const planning = (scene: Scene) =>
    scene.tell(people.investigator, 'infusion-plans', {
      site: people.nurse.site,
      post: people.nurse.post,
      plannedAt: inDays(30),
    });
  const due = async (days: number, by: Person = people.investigator) => {
    const after = String(await ledger.store.head());
    const path = `/consents-due?before=${inDays(days)}&after=${after}`;
    const { rows } = await hands.api.read(by, path);
    return (rows as readonly Row[]).map(
      ({ subjectNumber, formVersion, declined }) =>
        `${String(subjectNumber)} ${String(formVersion)}${declined === true ? ' declined' : ''}`,
    );
  };
  const numberOf = ({ parts }: Scene) => parts.body.subjectNumber;
  const outdated = (signed: string, formVersion: string) => ({
    problem: {
      code: 'CONSENT_OUTDATED',
      facts: { formVersion, signed, ask: 'investigator' },
    },
  });
  const known = ({ parts }: Scene) =>
    hands.api.read(people.qa, `/participants/${parts.body.participant}`);
  const later = (ms: number) => hands.live(() => waiting.parts.calendar.after(ms));

  it('is published by QA or the sponsor, once, and not for a day that is over', async () => {
    expect(await due(1_000)).toEqual([]);
    expect(await publish('v4', 10, {}, people.investigator)).toMatchObject({
      problem: { code: 'FORBIDDEN' },
    });
    expect(await publish('v4', -1)).toMatchObject({ problem: { code: 'REQUIRED_IN_THE_PAST' } });
    const [first, second] = await Promise.all([publish('v4', 10), publish('v4', 10)]);
    expect(new Set([first.accepted, second.accepted])).toEqual(new Set([true, false]));
    const { versions } = await hands.api.read(people.nurse, '/consent-forms');
    expect(versions).toMatchObject([{ formVersion: 'v4', sha256: SHA256 }]);
  });

  it('stops nobody before its day, and says ahead whom to ask, first whoever is infused first', async () => {
    expect(await due(9)).toEqual([]);
    const both = [`${numberOf(waiting)} v4`, `${numberOf(declining)} v4`];
    expect(await due(11)).toEqual([...both].sort());
    await hands.live(() => plan(declining, hands.now + 20 * DAY_MS));
    expect(await due(11)).toEqual([`${numberOf(declining)} v4`, `${numberOf(waiting)} v4`]);
    expect(await due(11, people.sponsor)).toHaveLength(2);
    await hands.api.enlist(elsewhere.investigator);
    expect(await due(11, elsewhere.investigator)).toEqual([]);
  });

  it('has its day moved when a committee meets later', async () => {
    const path = '/consent-forms/v4/dates';
    const fields = { requiredFrom: inDays(12), reason: 'the committee meets on Thursday' };
    expect(await hands.api.give(people.sponsor, path, fields)).toMatchObject({ accepted: true });
    expect(await due(11)).toEqual([]);
    expect(await due(13)).toHaveLength(2);
    expect(await hands.api.give(people.sponsor, '/consent-forms/v9/dates', fields)).toMatchObject({
      problem: { code: 'CONSENT_FORM_UNKNOWN' },
    });
  });

  it('H48: once its day has come, nothing new is begun without it, and the refusal says what to do', async () => {
    await later(13 * DAY_MS);
    expect(await planning(waiting)).toMatchObject(outdated('v3', 'v4'));
    const { body } = waiting.parts;
    const marrow = { kind: 'starting-material', count: 1, wristband: body.wristband };
    expect(
      await waiting.tell(people.collector, 'labels', { ...marrow, printer: 'printer-neurology' }),
    ).toMatchObject(outdated('v3', 'v4'));
    const { protocol, version } = waiting.parts.protocol;
    const another = { protocol, protocolVersion: version };
    expect(await tell(waiting, 'journeys', another)).toMatchObject(outdated('v3', 'v4'));
    // What was planned before is planned; it is the bath that asks.
    const place = declining.hands.places.get('T1')?.box ?? '';
    await hands.live(() => takeOut(declining, 'T1'));
    expect(
      await declining.tell(people.keeper, 'put-aways', {
        tube: declining.of('T1'),
        box: boxScan(place),
        position: 'B1',
      }),
    ).toMatchObject({ accepted: true });
  });

  it('H48: signed, twice and by two people, it lets him go on; an older one that is found later takes nothing back', async () => {
    const [one, other] = await Promise.all([sign(waiting, 'v4'), sign(waiting, 'v4')]);
    expect([one.accepted, other.accepted]).toEqual([true, true]);
    const signedAt = inDays(-40);
    const found = { signedAt, onWithdrawal: 'destroy' };
    expect(await sign(waiting, 'v2', found)).toMatchObject({ accepted: true });
    expect(await known(waiting)).toMatchObject({ onWithdrawal: 'keep' });
    expect(await planning(waiting)).toMatchObject({ accepted: true });
    expect(await due(1)).toEqual([`${numberOf(declining)} v4`]);
  });

  it('H48: a version that nobody published is recorded, and is not the one that is asked for', async () => {
    expect(await sign(declining, 'V4')).toMatchObject({ accepted: true });
    expect(await planning(declining)).toMatchObject(outdated('V4', 'v4'));
  });

  it('H48: whoever says no goes on only where the committee lets him, with the therapy that had begun', async () => {
    const no = (formVersion: string) => tell(declining, 'consent-refusals', { formVersion });
    expect(await no('v4')).toMatchObject({ accepted: true });
    expect(await planning(declining)).toMatchObject({ problem: { code: 'CONSENT_OUTDATED' } });
    expect(await due(1)).toEqual([`${numberOf(declining)} v4 declined`]);

    await publish('v5', 1, { alreadyTreated: 'may-go-on' });
    await later(DAY_MS);
    expect(await planning(waiting)).toMatchObject(outdated('v4', 'v5'));
    expect(await planning(declining)).toMatchObject({ problem: { code: 'CONSENT_OUTDATED' } });
    expect(await no('v5')).toMatchObject({ accepted: true });
    expect(await planning(declining)).toMatchObject({ accepted: true });
    expect(await due(1)).toEqual([`${numberOf(waiting)} v5`]);
    const { protocol, version } = declining.parts.protocol;
    const another = { protocol, protocolVersion: version };
    expect(await tell(declining, 'journeys', another)).toMatchObject({
      problem: { code: 'CONSENT_OUTDATED' },
    });
  });

  it('H48: required while a tube is in the bath, it does not waste the dose; the next participant is asked', async () => {
    await publish('v6', 1);
    await hands.live(async () => {
      await waiting.parts.calendar.after(DAY_MS - MINUTE_MS);
      await sign(waiting, 'v5');
      await takeOut(waiting, 'T1');
      const leg = 'product' as const;
      await transport(waiting, { items: ['T1'], leg, from: people.keeper, to: people.nurse });
    });
    expect(await planning(waiting)).toMatchObject(outdated('v5', 'v6'));
    expect(await waiting.tell(people.nurse, 'thaws', thawing(waiting, 'T1'))).toMatchObject(
      outdated('v5', 'v6'),
    );
    await sign(waiting, 'v6');
    await hands.live(() => infuse(waiting, 'T1'));
    const events = await eventsOf(ledger.store, `journey-${waiting.coi}`);
    expect(events.map(({ type }) => type)).toContain('InfusionCompleted');
  });

  it('H48: whoever withdrew and comes back under an older version is asked for the newest', async () => {
    await tell(declining, 'stops', { cause: 'consent-withdrawn' });
    expect((await due(1)).join()).not.toContain(numberOf(declining));
    const { stops } = await known(declining);
    const [stop] = Object.keys(stops as Row);
    const again = { stop, formVersion: 'v3', onWithdrawal: 'return' };
    expect(await tell(declining, 'resumptions', again)).toMatchObject({ accepted: true });
    expect(await known(declining)).toMatchObject({ consents: [{ formVersion: 'v3' }] });
    expect(await due(1)).toContain(`${numberOf(declining)} v6`);
    expect(await planning(declining)).toMatchObject(outdated('v3', 'v6'));
  });
});
