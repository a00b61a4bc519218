import { HOUR_MS } from '@selfsame/custody';
import { type Body, type Protocol, type Scene, people } from '@selfsame/simulator';
import { Hands } from '../harness/hands.js';
import { livedCourse } from '../harness/lived-course.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

interface Row {
  readonly coi: string;
  readonly version: number;
  readonly changes: readonly { readonly at: string; readonly direction: string }[];
  readonly expiries: readonly { readonly item: string; readonly to: string }[];
  readonly stops: readonly { readonly item: string; readonly because: string }[];
}

/** The stability study came in: cells last for a day and not for two. A therapy is under way, and another one has its dose released. */
describe('a protocol that changes while therapies run', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let body: Body;

  beforeEach(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    body = await hands.participant();
  });
  afterEach(() => ledger.close());

  const live = (at: (moment: string, scene: Scene) => Promise<void>) =>
    livedCourse(ledger, hands, body, 'usual', at);

  const publish = async ({ parts: { api, protocol } }: Scene, change: object) => {
    const path = `/protocols/${protocol.protocol}`;
    const { versions } = await api.read(people.qa, path);
    const published = versions as { definition: Protocol }[];
    const version = published.length + 1;
    const definition = { ...published[0]?.definition, ...change, version };
    const told = await api.give(people.qa, '/protocols', { definition });
    expect(told.problem).toBeUndefined();
    return version;
  };
  const shown = async ({ coi, parts: { api, protocol } }: Scene, version: number): Promise<Row> => {
    const path = `/protocols/${protocol.protocol}/migrations/${version}`;
    const { rows } = await api.read(people.sponsor, `${path}?after=${api.lastPosition}`);
    return (rows as Row[]).find(row => row.coi === coi) ?? nothing;
  };
  const signed = ({ changes, stops }: Row, { parts: { protocol } }: Scene, version: number) => ({
    protocol: protocol.protocol,
    version,
    changes,
    ...(stops.length === 0 ? {} : { stops: stops.map(({ item }) => item) }),
  });
  const nothing: Row = { coi: '', version: 0, changes: [], expiries: [], stops: [] };
  const move = (scene: Scene, row: Row, version: number, by = people.sponsor) =>
    scene.tell(by, 'protocol-migrations', signed(row, scene, version));
  const shelfLife = (shelfLifeHours: number) => ({ form: { kind: 'fresh', shelfLifeHours } });
  const expiryOf = async ({ coi, hands: { tube = '' } }: Scene): Promise<unknown> => {
    const { journey } = await hands.api.read(people.qa, `/journeys/${coi}`);
    return (journey as { items: Record<string, { expiresAt: unknown }> }).items[tube]?.expiresAt;
  };

  it('H34: the list says who would be stopped before anybody signs, and the dose is held at once', async () => {
    const told: unknown[] = [];
    await live(async (moment, scene) => {
      if (moment !== 'certified') return;
      const version = await publish(scene, shelfLife(5));
      const row = await shown(scene, version);
      told.push(
        row.changes,
        row.stops.map(({ because }) => because),
      );

      const unread = await move(scene, { ...row, stops: [] }, version);
      told.push(unread.problem?.code, unread.problem?.facts);
      await scene.must(people.sponsor, 'protocol-migrations', signed(row, scene, version));
      told.push((await shown(scene, version)).coi);

      const { rows } = await hands.api.read(
        people.qa,
        `/alerts?open=true&after=${hands.api.lastPosition}`,
      );
      told.push((rows as { code: string }[]).some(({ code }) => code === 'PROTOCOL_TIGHTENED'));
      // It is given up here: what is too old is too old.
      throw new Error('given up');
    }).catch((error: unknown) => told.push((error as Error).message));
    expect(told).toEqual([
      [{ at: '/form/shelfLifeHours', from: 48, to: 5, direction: 'tightens' }],
      ['expired', 'expired'],
      'CHANGES_DIFFER',
      { stops: 'T1 T2' },
      '',
      true,
      'given up',
    ]);
  });

  it('H34: what lasts longer from now on does not last longer for what is filled', async () => {
    const told: unknown[] = [];
    const events = await live(async (moment, scene) => {
      if (moment !== 'certified') return;
      const before = await expiryOf(scene);
      const version = await publish(scene, shelfLife(96));
      const row = await shown(scene, version);
      const moved = await move(scene, row, version);
      told.push(row.expiries, moved.accepted, (await expiryOf(scene)) === before);
    });
    expect(told).toEqual([[], true, true]);
    expect(events.map(({ type }) => type)).toContain('InfusionCompleted');
  });

  it('a double tap moves it once, two people at once move it once, and it never goes back', async () => {
    const told: unknown[] = [];
    const events = await live(async (moment, scene) => {
      if (moment !== 'while-growing' || told.length > 0) return;
      const version = await publish(scene, shelfLife(40));
      const row = await shown(scene, version);
      const path = `/journeys/${scene.coi}/protocol-migrations`;
      const once = await hands.api.give(people.sponsor, path, signed(row, scene, version));
      const twice = await hands.api.give(people.sponsor, path, signed(row, scene, version), {
        commandId: once.commandId,
      });
      const other = await move(scene, row, version, people.otherQa);
      const back = await move(scene, { ...row, changes: [] }, 1);
      told.push(once.accepted, twice.body.repeated, other.problem?.code, back.problem?.code);
      const own = await publish(scene, shelfLife(39));
      const byPublisher = await move(scene, await shown(scene, own), own, people.qa);
      const byNurse = await move(scene, await shown(scene, own), own, people.nurse);
      told.push(byPublisher.problem?.code, byNurse.problem?.code);
    });
    expect(told).toEqual([
      true,
      true,
      'VERSION_NOT_NEWER',
      'VERSION_NOT_NEWER',
      'OWN_ENTRY',
      'FORBIDDEN',
    ]);
    const moves = events.filter(({ type }) => type === 'ProtocolMigrated');
    expect(moves).toHaveLength(1);
    expect(moves[0]?.envelope.signature?.statement).toMatchObject({
      meaning: 'approval',
      command: { body: { changes: [{ at: '/form/shelfLifeHours', from: 48, to: 40 }] } },
    });
  });

  it('waits while the dose is at the bed, and moves what is left when it was given', async () => {
    const told: unknown[] = [];
    await live(async (moment, scene) => {
      if (moment === 'before-start') {
        const version = await publish(scene, shelfLife(30));
        const moved = await move(scene, await shown(scene, version), version);
        told.push(moved.problem?.code);
      }
      if (moment === 'after-infusion') {
        const moved = await move(scene, await shown(scene, 2), 2);
        told.push(moved.accepted);
      }
    });
    expect(told).toEqual(['DOSE_AT_THE_BED', true]);
  });

  it('leaves a list of those that have not moved yet, wherever somebody stopped', async () => {
    const second = await hands.participant();
    const scenes = [await hands.therapy(body), await hands.therapy(second)] as const;
    const version = await publish(scenes[0], shelfLife(36));
    await hands.live(() => scenes[0].parts.calendar.after(HOUR_MS));
    await move(scenes[0], await shown(scenes[0], version), version);
    expect((await shown(scenes[0], version)).coi).toBe('');
    expect(await shown(scenes[1], version)).toMatchObject({ coi: scenes[1].coi, version: 1 });
  });
});
