import {
  type Body,
  MEDIUM,
  type Scene,
  endOfThaw,
  lot,
  people,
  reconstitution,
  thawing,
} from '@selfsame/simulator';
import { MINUTE_MS } from '@selfsame/custody';
import { Hands } from '../harness/hands.js';
import { livedCourse } from '../harness/lived-course.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';

type Row = Readonly<Record<string, unknown>>;

/** The story stops here: what comes after it was cancelled. */
class NothingIsGiven extends Error {}

/** A site pharmacist and a nurse, one frozen tube, one hour. */
describe('a thaw at the bedside', () => {
  let ledger: TestLedger;
  let hands: Hands;
  let body: Body;

  beforeEach(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
    body = await hands.participant();
  });
  afterEach(() => ledger.close());

  const live = (at: Readonly<Record<string, (scene: Scene) => Promise<void>>>) =>
    livedCourse(
      ledger,
      hands,
      body,
      'usual',
      (moment, scene) => at[moment]?.(scene) ?? Promise.resolve(),
      'cryo',
    );
  const shown = (scene: Scene, by = people.nurse) =>
    hands.api.read(by, `/journeys/${scene.coi}/units/T1/preparation`);
  const code = async (scene: Scene, route: string, fields: object, by = people.nurse) =>
    (await scene.tell(by, route, fields)).problem?.code;
  const openAlerts = async () => {
    const head = (await ledger.store.head()) ?? '';
    const page = await hands.api.read(people.qp, `/alerts?open=true&limit=500&after=${head}`);
    return (page.rows as readonly Row[]).map(
      ({ code: what, subject }) => `${String(what)} ${String(subject)}`,
    );
  };

  it('shows the instruction in force, its steps as they are done, and the first clock to run out', async () => {
    const seen: Row[] = [];
    const look = async (scene: Scene) => {
      seen.push(await shown(scene));
    };
    const events = await live({
      'before-thaw': look,
      'before-verification': look,
      'before-time-out': look,
    });
    const [frozen, thawed, ready] = seen as {
      steps: { step: string; doneAt: string | null }[];
      useBy: string;
    }[];
    expect(frozen).toMatchObject({
      item: 'T1',
      instruction: { id: 'WI-THAW-MSC', version: 2 },
      outOfStorage: { allowed: 10, left: expect.any(Number) },
    });
    const done = (told: typeof frozen) =>
      told?.steps.filter(({ doneAt }) => doneAt !== null).map(({ step }) => step);
    expect(frozen?.steps.map(({ step }) => step)).toEqual(['thaw', 'wash', 'dilute', 'mix', 'use']);
    expect([done(frozen), done(thawed), done(ready)]).toEqual([
      [],
      ['thaw'],
      ['thaw', 'wash', 'dilute', 'mix'],
    ]);
    expect(thawed).toMatchObject({ outOfStorage: null });
    const clocks = [frozen, thawed, ready].map(told => Date.parse(told?.useBy ?? ''));
    expect(clocks).toEqual([...clocks].sort((one, other) => other - one));
    expect(events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['UnitThawed', 'ThawEnded', 'UnitReconstituted', 'InfusionCompleted']),
    );
  });

  it('H36: what is wrong is told while the tube is still frozen and the bottle still closed', async () => {
    const told: unknown[] = [];
    await live({
      'before-thaw': async scene => {
        const right = thawing(scene, 'T1');
        told.push(
          await code(scene, 'thaws', { ...right, instruction: { id: 'WI-THAW-MSC', version: 1 } }),
          await code(scene, 'thaws', { tube: right.tube, bath: right.bath }),
        );
      },
      'out-of-the-bath': async scene => {
        told.push(await code(scene, 'thaws', thawing(scene, 'T1'), people.otherNurse));
      },
      'before-reconstitution': async scene => {
        const right = reconstitution(scene, 'T1');
        told.push(
          await code(scene, 'reconstitutions', reconstitution(scene, 'T1', lot(MEDIUM))),
          await code(scene, 'reconstitutions', { ...right, volumeMicrolitres: 3_000 }),
          await code(scene, 'reconstitutions', { ...right, checkedBy: people.nurse.id }),
        );
      },
    });
    expect(told).toEqual([
      'INSTRUCTION_NOT_IN_FORCE',
      'INSTRUCTION_NOT_IN_FORCE',
      'ITEM_NOT_READY',
      'LOT_KIND',
      'DILUTION_OUT_OF_RANGE',
      'ONE_PERSON_TWICE',
    ]);
  });

  it('H36: done by an old paper while the tablet was offline, it is a deviation, once, and care goes on', async () => {
    const events = await live({
      'before-reconstitution': async scene => {
        const told = {
          ...reconstitution(scene, 'T1'),
          instruction: { id: 'WI-THAW-MSC', version: 1 },
          afterTheFact: { reason: 'the tablet had no network' },
        };
        const first = await scene.must(people.nurse, 'reconstitutions', told);
        // The nervous finger, and the colleague who tells the same from another tablet.
        await scene.tell(people.nurse, 'reconstitutions', told, { commandId: first.commandId });
        expect(await code(scene, 'reconstitutions', reconstitution(scene, 'T1'))).toBe(
          'ITEM_NOT_READY',
        );
        scene.taken.add('reconstitution');
      },
    });
    const of = (type: string) => events.filter(event => event.type === type);
    expect(of('UnitReconstituted')).toHaveLength(1);
    expect(
      of('DeviationOpened').filter(
        ({ data }) => (data as { code: string }).code === 'INSTRUCTION_NOT_IN_FORCE',
      ),
    ).toHaveLength(1);
    expect(of('HoldPlaced')).toEqual([]);
    expect(of('InfusionCompleted')).toHaveLength(1);
  });

  it('H36: left in the bath too long, the tube is held, and given only once QA has looked', async () => {
    const told: unknown[] = [];
    await live({
      'out-of-the-bath': async scene => {
        await scene.must(people.nurse, 'thaw-ends', endOfThaw(scene, 'T1', 14));
        scene.taken.add('end-of-thaw');
        told.push(await code(scene, 'reconstitutions', reconstitution(scene, 'T1')));
      },
    });
    // The story itself has QA lift what is held, before the two checks.
    expect(told).toEqual(['HELD']);
  });

  it('H36: the only dose is thawed when its infusion is cancelled: the QP hears of it before its clock runs out, and it is counted as wasted', async () => {
    const alerts: (readonly string[])[] = [];
    const waste = async (scene: Scene) => {
      const cancelled = await scene.must(people.physician, 'infusion-cancellations', {
        cause: 'participant-unwell',
      });
      expect(cancelled.body).toMatchObject({
        events: [{ type: 'InfusionCancelled' }, { type: 'DeviationOpened' }],
      });
      alerts.push(await openAlerts());
      await scene.parts.calendar.after(45 * MINUTE_MS);
      alerts.push(await openAlerts());
      const unit = scene.of('T1');
      const reason = 'thawed, and the procedure cancelled';
      await scene.must(people.physician, 'disposal-consents', { unit, reason });
      await scene.must(people.qp, 'disposals', {
        unit,
        reason,
        method: 'incineration',
        witness: people.qa.id,
      });
      throw new NothingIsGiven();
    };
    await expect(live({ 'before-verification': waste })).rejects.toThrow(NothingIsGiven);
    expect(alerts[0]).toContain('THAWED_DOSE_WAITS DEV-1');
    expect(alerts[1]).toContain('in-use-time-over-soon T1');
    expect(await openAlerts()).not.toContain('in-use-time-over-soon T1');
    const { balance } = await hands.api.read(
      people.investigator,
      `/participants/${body.participant}/accountability`,
    );
    expect(balance).toMatchObject({ received: 1, administered: 0, thawedAndWasted: 1 });
  });

  it('is read by those who have a part in the therapy, and asked of no unit that it does not have', async () => {
    await live({
      'before-thaw': async scene => {
        expect(await shown(scene, people.qa)).toMatchObject({ item: 'T1' });
        const path = `/journeys/${scene.coi}/units/T77/preparation`;
        await expect(hands.api.read(people.nurse, path)).rejects.toThrow('NOT_FOUND');
        await expect(shown(scene, people.courier)).rejects.toThrow('FORBIDDEN');
      },
    });
  });
});
