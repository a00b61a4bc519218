import { HOUR_MS, MINUTE_MS } from '@selfsame/custody';
import { type Scene, checkOnPaper, courseOnPaper, people } from '@selfsame/simulator';
import { eventsOf } from '../harness/events-of.js';
import { type TestLedger, ledgerInProcess } from '../harness/ledger-in-process.js';
import { Hands } from '../harness/hands.js';
import { livedWith, paperOf } from '../harness/paper.js';

/** What lies on the table in the morning is not always what should. None of it is kept out. */
describe('sheets that say what should not have been', () => {
  let ledger: TestLedger;
  let hands: Hands;

  beforeEach(async () => {
    ledger = await ledgerInProcess();
    hands = await Hands.at(ledger);
  });
  afterEach(() => ledger.close());

  const codesIn = async ({ coi }: Scene) =>
    (await eventsOf(ledger.store, `journey-${coi}`)).flatMap(({ type, data }): string[] =>
      type === 'DeviationOpened' ? [data.code] : [],
    );
  const kinds = async ({ coi }: Scene) =>
    (await eventsOf(ledger.store, `journey-${coi}`)).map(({ type }) => type);

  it('H28: H50: are entered all the same: twice by two people, without a downtime, with swapped tubes', () =>
    livedWith(hands, { moment: 'at-the-ward', count: 2 }, async scenes => {
      const [ours, theirs] = scenes as readonly [Scene, Scene];
      const { forms } = await paperOf(ledger, ours);
      const [a = '', b = '', c = ''] = forms;
      const at = hands.now;
      await ours.parts.calendar.after(4 * HOUR_MS);
      const tube = ours.of(ours.hands.tube ?? '');
      const check = (form: string, by: keyof typeof people) =>
        checkOnPaper(ours, form, { by: people[by], at: at + 20 * MINUTE_MS, tube });

      // Nobody has declared anything yet: recorded, and QA asks why.
      await ours.must(people.nightNurse, 'downtime-forms', check(a, 'nurse'));
      expect(await codesIn(ours)).toEqual(['NO_DOWNTIME_DECLARED']);

      // A double tap is the same answer; a second pair of hands is told that it is there.
      const { commandId } = await ours.must(
        people.nightNurse,
        'downtime-forms',
        check(b, 'otherNurse'),
      );
      const tap = await ours.must(people.nightNurse, 'downtime-forms', check(b, 'otherNurse'), {
        commandId,
      });
      expect(tap.body).toMatchObject({ repeated: true });
      const twice = await ours.tell(people.otherNurse, 'downtime-forms', check(b, 'otherNurse'));
      expect(twice.problem).toMatchObject({ code: 'FORM_ALREADY_ENTERED' });

      // The label that is stuck on sheet C is of the tube in the next room.
      const swapped = {
        ...courseOnPaper(ours, c, ours.hands.tube ?? '', at + 30 * MINUTE_MS),
        tube: theirs.of(theirs.hands.tube ?? ''),
      };
      await ours.must(people.nightNurse, 'downtime-forms', swapped);
      expect(await kinds(ours)).toEqual(expect.arrayContaining(['MixUpRecorded', 'HoldPlaced']));
      expect(await codesIn(ours)).toEqual(expect.arrayContaining(['MIX_UP', 'PAPER_TUBE_FOREIGN']));
      expect(await kinds(theirs)).toContain('HoldPlaced');
      const alerts = await hands.api.read(
        people.qa,
        `/alerts?limit=500&after=${String(await ledger.store.head())}`,
      );
      expect((alerts.rows as { kind: string }[]).map(({ kind }) => kind)).toContain('mix-up');

      // Somebody of another house enters nothing here; whoever typed it compares nothing.
      const stranger = await ours.tell(people.operator, 'downtime-forms', check(a, 'nurse'));
      expect(stranger.problem).toMatchObject({ code: 'FORBIDDEN' });
      const own = await ours.tell(people.nightNurse, 'downtime-form-comparisons', {
        form: a,
        agrees: true,
      });
      expect(own.problem).toMatchObject({ code: 'OWN_ENTRY' });

      // A time that is not the one on the form would move every clock: it is asked for again.
      const typed = { ...check(a, 'nurse'), occurredAt: new Date(hands.now).toISOString() };
      const wrong = await ours.tell(people.nightNurse, 'downtime-forms', typed);
      expect(wrong.problem).toMatchObject({ code: 'FORM_NOT_READ' });
    }));

  it('H48: H50: are entered where the consent form was replaced during the night, and QA asks why', () =>
    livedWith(hands, { moment: 'at-the-ward', count: 1 }, async ([scene]) => {
      if (scene === undefined) throw new Error('Nobody came.');
      const { forms } = await paperOf(ledger, scene);
      const printedAt = hands.now;
      await hands.api.give(people.qa, '/consent-forms', {
        formVersion: 'v9',
        sha256: 'c0'.repeat(32),
        requiredFrom: new Date(printedAt + 10 * MINUTE_MS).toISOString(),
        changes: 'a second lumbar puncture',
        alreadyTreated: 'must-consent',
      });
      await scene.parts.calendar.after(4 * HOUR_MS);
      const course = courseOnPaper(
        scene,
        forms[2] ?? '',
        scene.hands.tube ?? '',
        printedAt + 30 * MINUTE_MS,
      );
      await scene.must(people.nightNurse, 'downtime-forms', course);
      expect(await kinds(scene)).toContain('InfusionCompleted');
      expect(await codesIn(scene)).toContain('CONSENT_OUTDATED');
    }));
});
