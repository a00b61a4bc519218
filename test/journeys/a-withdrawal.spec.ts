import { HOUR_MS } from '@selfsame/custody';
import { type Person, type Scene, elsewhere, people } from '@selfsame/simulator';
import { eventsOf } from '../harness/events-of.js';
import { Hands } from '../harness/hands.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';
import { livedCourse } from '../harness/lived-course.js';
import { Vault, boxScan } from '../harness/vault.js';

type Row = Readonly<Record<string, unknown>>;

const STORIES = 3;

/** The cells lie in the tank when the telephone rings: he wants no more of it. */
describe('a participant who withdraws', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let vault: Vault;

  beforeAll(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    vault = await Vault.filled(ledger, hands, STORIES);
  });
  afterAll(() => ledger.close());

  const tell = (scene: Scene, route: string, fields: object, by: Person = people.investigator) =>
    hands.api.give(by, `/participants/${scene.parts.body.participant}/${route}`, fields);
  const withdraw = (scene: Scene, fields: object = {}) =>
    tell(scene, 'stops', { cause: 'consent-withdrawn', ...fields });
  const stopOf = ({ body }: { body: unknown }) => {
    const [event] = (body as { events: { data?: Row; type: string }[] }).events;
    return event;
  };
  const tasks = async (scene: Scene) => {
    await hands.live(() => scene.parts.calendar.after(HOUR_MS));
    const after = String(await ledger.store.head());
    const { rows } = await hands.api.read(people.qa, `/alerts?open=true&limit=500&after=${after}`);
    return (rows as readonly Row[])
      .filter(({ coi, code }) => coi === scene.coi && String(code).startsWith('material-to-'))
      .map(({ code, subject }) => `${String(code)} ${String(subject)}`);
  };
  const stopsOf = async ({ parts }: Scene) => {
    const known = await hands.api.read(people.qa, `/participants/${parts.body.participant}`);
    return Object.values(known.stops as Record<string, Row>);
  };
  const takeOut = (scene: Scene, box: string, tube: string) =>
    scene.must(people.keeper, 'retrievals', {
      wanted: tube,
      box: boxScan(box),
      position: `A${tube.slice(1)}`,
      found: scene.of(tube),
    });
  const destroy = async (scene: Scene, tube: string, by = people.qp) =>
    scene.tell(by, 'disposals', {
      unit: scene.of(tube),
      reason: 'consent withdrawn',
      method: 'incineration',
      witness: people.qa.id,
    });

  it('H48: and wants it destroyed has two tasks, and the last tube goes by the word of two', async () => {
    const { scene, box } = vault.next();
    expect(await withdraw(scene)).toMatchObject({ accepted: true });
    // He chose it with his consent.
    expect(await stopsOf(scene)).toMatchObject([{ material: 'destroy', open: false }]);
    expect(await tasks(scene)).toEqual(['material-to-destroy T1', 'material-to-destroy T2']);
    await takeOut(scene, box, 'T1');
    await takeOut(scene, box, 'T2');
    expect(await destroy(scene, 'T1')).toMatchObject({ accepted: true });
    expect(await tasks(scene)).toEqual(['material-to-destroy T2']);
    expect(await destroy(scene, 'T2')).toMatchObject({ problem: { code: 'LAST_MATERIAL' } });
    await scene.must(people.physician, 'disposal-consents', {
      unit: scene.of('T2'),
      reason: 'consent withdrawn',
    });
    expect(await destroy(scene, 'T2')).toMatchObject({ accepted: true });
    expect(await tasks(scene)).toEqual([]);
    // Who he was to the ledger stays where it is for thirty years.
    const events = await eventsOf(ledger.store, `journey-${scene.coi}`);
    expect(events.map(({ type }) => type)).toContain('AspirationRecorded');
  });

  it('H48: and wants it kept has none: it lies there, is moved when it must be, and is used by nobody', async () => {
    const { scene, box } = vault.next();
    await withdraw(scene, { material: 'keep' });
    expect(await tasks(scene)).toEqual([]);
    await takeOut(scene, box, 'T1');
    const again = { tube: scene.of('T1'), box: boxScan(box), position: 'C1' };
    expect(await scene.tell(people.keeper, 'put-aways', again)).toMatchObject({ accepted: true });
    const certified = await scene.tell(people.qp, 'certifications', {
      batch: 'B1',
      stage: 'conditional',
    });
    expect(certified).toMatchObject({ accepted: false });
  });

  it('H48: changes his mind after one tube is gone: the other one may be used again, and the first stays gone', async () => {
    const { scene, box } = vault.next();
    const [first, second] = await Promise.all([withdraw(scene), withdraw(scene)]);
    expect([first.accepted, second.accepted]).toEqual([true, true]);
    expect(stopOf(first)).toMatchObject({ type: 'StopOpened' });
    await takeOut(scene, box, 'T1');
    await destroy(scene, 'T1');
    const [stop] = await stopsOf(scene);
    const again = { stop: stop?.stop, formVersion: 'v4', onWithdrawal: 'return' };
    expect(await tell(scene, 'resumptions', again, elsewhere.investigator)).toMatchObject({
      problem: { code: 'NOT_FOUND' },
    });
    // Two people wrote one withdrawal down, and he takes back what he said.
    expect(await tell(scene, 'resumptions', again)).toMatchObject({
      body: { events: [{ type: 'ParticipationResumed' }, { type: 'ParticipationResumed' }] },
    });
    expect(await tell(scene, 'resumptions', again)).toMatchObject({
      problem: { code: 'ALREADY_DONE' },
    });
    expect(await tasks(scene)).toEqual([]);
    const journey = await vault.journey(scene);
    expect(journey.participationEnded).toBeUndefined();
    expect(journey.items.T1?.status).toBe('disposed');
    expect(Object.values(journey.holds).filter(({ open }) => open)).toEqual([]);
  });

  it('H48: while it runs into him: the infusion is completed, and somebody is told', async () => {
    const body = await hands.participant();
    let coi = '';
    const lived = livedCourse(ledger, hands, body, 'usual', async (moment, scene) => {
      if (moment === 'before-completion') ({ coi } = scene);
      if (moment === 'before-completion') await withdraw(scene);
    });
    // A fortnight later somebody wants to lift the hold of the withdrawal as if it were any other.
    await expect(lived).rejects.toThrow('CONSENT_ENDED');
    const events = await eventsOf(ledger.store, `journey-${coi}`);
    const types = events.map(({ type }) => type);
    expect(types.indexOf('InfusionCompleted')).toBeGreaterThan(
      events.findIndex(
        ({ type, data }) => type === 'DeviationOpened' && data.code === 'STOPPED_DURING_INFUSION',
      ),
    );
  });
});
