import { DAWN, broke } from '../../test/given-when-then.js';
import { type JourneyStory, given, unit, wholeJourney } from '../../test/journey-story.js';
import { accountabilityOf } from '../accountability/accountability-of.js';
import {
  SHEET_A,
  SHEET_B,
  SHEET_C,
  checkOnPaper,
  courseOnPaper,
  packFor,
  typing,
} from '../../test/paper.js';
import { nurse, qa, secondNurse } from '../../test/people.js';
import {
  scan,
  scanOfNobody,
  scanOfOtherDose,
  scanOfStranger,
  wristbandOfStranger,
} from '../../test/scans.js';
import type { ConsentForm, GivenConsent } from '../consent/consent-standing.js';
import { wasGiven } from '../notice/notices-owed.js';
import { HOUR_MS, type Instant, MINUTE_MS, after, timestampOf } from '../kernel/instant.js';

const ready = given('planned', 'fresh');
const printed = ready.and(qa, packFor(ready));
/** When the dose went in on paper, and when somebody has time to type it. */
const start = after(printed.now, HOUR_MS);
const minutes = (count: number) => timestampOf(after(start, count * MINUTE_MS));
const morning = printed.at(after(start, 8 * HOUR_MS));

const checkBy = (person: string, change = {}) => checkOnPaper(person, minutes(-12), change);
const enter = (story: JourneyStory, ...sheet: Parameters<typeof typing>) =>
  story.when(nurse, 'EnterDowntimeForm', typing(...sheet));
const checked = enter(
  enter(morning, SHEET_A, checkBy('nurse')).next,
  SHEET_B,
  checkBy('second-nurse'),
).next;
const course = courseOnPaper(start);

describe('what paper says, entered on the next morning', () => {
  it('H50: is what happened: the dose is in, at the times of the paper, and nothing is wrong with it', () => {
    const entered = enter(checked, SHEET_C, course);
    entered.happens(
      {
        type: 'DowntimeFormEntered',
        data: {
          form: SHEET_C,
          formSha256: `sha256-of-${SHEET_C}`,
          paper: course,
          item: 'T1',
          left: 0,
        },
      },
      { type: 'TubeOpened', data: { item: 'T1', useBy: minutes(55) } },
      {
        type: 'InfusionStarted',
        data: { syringe: 'T1', route: 'intrathecal', doseNumber: 1 },
      },
      {
        type: 'InfusionCompleted',
        data: {
          syringe: 'T1',
          volumes: {
            infusedMicrolitres: 1_450,
            residualMicrolitres: 50,
            wasteMicrolitres: 0,
            unaccountedMicrolitres: 0,
            estimated: false,
          },
          partial: false,
        },
      },
    );
    expect(entered.state.items.T1?.status).toBe('infused');
    expect(entered.state.bedside.doseGiven).toBe(true);
    const [tube] = accountabilityOf(entered.next.events);
    expect(tube).toMatchObject({ tube: 'T1', administeredMicrolitres: 1_450 });
  });

  it('H28: H50: opens no tube in the ledger: two checks on paper are none on a screen', () => {
    checked.when(nurse, 'OpenTube', { tube: scan('T1') }).isStopped('VERIFICATION_MISSING');
  });

  it('H26: H50: counts as the dose: nobody gives it again', () => {
    const { next } = enter(checked, SHEET_C, course);
    next.when(nurse, 'OpenTube', { tube: scan('T1') }).isStopped('DOSE_ALREADY_GIVEN');
  });

  it('H50: entered a second time, by anybody, is told that it is there', () => {
    const { next } = enter(checked, SHEET_C, course);
    next
      .when(
        secondNurse,
        'EnterDowntimeForm',
        typing(SHEET_C, courseOnPaper(after(start, MINUTE_MS))),
      )
      .isRefused('FORM_ALREADY_ENTERED', { by: 'nurse' });
    enter(next, SHEET_A, checkBy('nurse')).isRefused('FORM_ALREADY_ENTERED');
  });

  it('H38: H50: not given, or broken off, is entered as well', () => {
    const stopped = enter(checked, SHEET_C, {
      kind: 'course',
      course: {
        people: ['nurse'],
        outcome: 'not-given',
        at: minutes(0),
        reason: 'held by telephone',
      },
    });
    expect(stopped.decision.events.map(({ type }) => type)).toEqual(['DowntimeFormEntered']);
    const aborted = enter(checked, SHEET_C, courseOnPaper(start, { outcome: 'aborted' }));
    expect(aborted.decision.events.at(-1)).toMatchObject({
      type: 'InfusionAborted',
      data: { reason: 'not written down' },
    });
    // H11: some of it is in him, whatever it was given from: he hears of a result that fails.
    expect(wasGiven(aborted.state, 'B1')).toBe(true);
  });
});

describe('what paper says and should not', () => {
  it.each([
    ['two people were one', 'H30', SHEET_B, checkBy('nurse'), {}, broke('PAPER_CHECKED_BY_ONE')],
    [
      'the subject number differs',
      'H28',
      SHEET_B,
      checkBy('second-nurse', { subjectNumber: '01-099' }),
      {},
      broke('SUBJECT_NUMBER_DIFFERS', wholeJourney),
    ],
    [
      'a check said no',
      'H28',
      SHEET_B,
      checkBy('second-nurse', { agrees: false }),
      { tube: scanOfStranger('T1') },
      broke('PAPER_CHECK_STOPPED'),
    ],
    [
      'a check agreed with the tube of somebody else',
      'H28',
      SHEET_B,
      checkBy('second-nurse'),
      { tube: scanOfStranger('T1') },
      broke('PAPER_TUBE_FOREIGN', unit('T1')),
    ],
    [
      'a check agreed with another dose',
      'H32',
      SHEET_B,
      checkBy('second-nurse'),
      { tube: scanOfOtherDose('T1') },
      broke('PAPER_TUBE_FOREIGN', unit('T1')),
    ],
    [
      'a check agreed with a label of nobody',
      'H3',
      SHEET_B,
      checkBy('second-nurse'),
      { tube: scanOfNobody },
      broke('PAPER_TUBE_UNKNOWN', unit('T1')),
    ],
    [
      'a check agreed with another tube',
      'H28',
      SHEET_B,
      checkBy('second-nurse'),
      { tube: scan('T2') },
      broke('PAPER_TUBE_DIFFERS', unit('T1')),
    ],
    [
      "the band was somebody else's",
      'H28',
      SHEET_B,
      checkBy('second-nurse'),
      { wristband: wristbandOfStranger },
      broke('WRONG_PERSON', wholeJourney),
    ],
    ['a stranger signed', 'H43', SHEET_B, checkBy('passer-by'), {}, broke('PAPER_PERSON_MAY_NOT')],
    [
      'no downtime was declared',
      'H50',
      SHEET_B,
      checkBy('second-nurse'),
      { downtimes: [] },
      broke('NO_DOWNTIME_DECLARED'),
    ],
    [
      'the sheet was never printed',
      'H50',
      `${SHEET_B.slice(0, -3)}7-B`,
      checkBy('second-nurse'),
      {},
      broke('FORM_NEVER_ISSUED'),
    ],
    [
      'the sheet is of another therapy',
      'H50',
      'CHA999926OTHER1-1-B',
      checkBy('second-nurse'),
      {},
      broke('FORM_OF_ANOTHER_THERAPY', wholeJourney),
    ],
    [
      'nobody can read it',
      'H50',
      SHEET_B,
      { kind: 'illegible', says: 'wet', at: minutes(-12) } as const,
      {},
      broke('FORM_ILLEGIBLE'),
    ],
  ] as const)(
    '%s: %s: H50: is recorded, and a deviation',
    (_what, _hazard, form, paper, change, broken) => {
      const first = enter(morning, SHEET_A, checkBy('nurse')).next;
      enter(first, form, paper, change).isRecorded(broken);
    },
  );

  it.each([
    [
      'nobody asked for holds',
      courseOnPaper(start, { call: undefined as never }),
      broke('HOLD_NOT_ASKED_FOR'),
    ],
    [
      'nobody answered',
      courseOnPaper(start, { call: { at: minutes(-10), circle: 'qa', answer: 'nobody-answered' } }),
      broke('HOLD_NOT_ASKED_FOR'),
    ],
    [
      'the route was another one',
      courseOnPaper(start, { route: 'intravenous' }),
      broke('ROUTE_DIFFERS', unit('T1')),
    ],
    [
      'it was another dose',
      courseOnPaper(start, { doseNumber: 2 }),
      broke('DOSE_NOT_PLANNED', unit('T1')),
    ],
    [
      'the times run backwards',
      courseOnPaper(start, { endedAt: minutes(-1) }),
      broke('PAPER_TIMES_DISAGREE'),
    ],
    [
      'it ends in the future',
      courseOnPaper(start, { endedAt: minutes(10_000) }),
      broke('PAPER_TIMES_DISAGREE'),
    ],
    [
      'the checks were old',
      courseOnPaper(start, { openedAt: minutes(-1), drawnUpAt: minutes(-1) }),
      broke('VERIFICATION_TOO_OLD', unit('T1')),
    ],
  ] as const)('H50: of a dose where %s is recorded, and a deviation', (_what, paper, broken) => {
    const { state } = enter(checked, SHEET_C, paper).isRecorded(broken);
    expect(state.items.T1?.status).toBe('infused');
  });

  it('H30: H50: one check is not two, and a check after the opening is none', () => {
    const one = enter(morning, SHEET_A, checkBy('nurse')).next;
    enter(one, SHEET_C, course).isRecorded(broke('VERIFICATION_MISSING', unit('T1')));
    const late = enter(one, SHEET_B, checkOnPaper('second-nurse', minutes(-1))).next;
    enter(late, SHEET_C, course).isRecorded(broke('VERIFICATION_MISSING', unit('T1')));
  });

  /** A frozen dose on the ward whose pack lies beside it, checked by two on paper at that moment. */
  const frozenAt = (story: JourneyStory, begins: Instant): JourneyStory => {
    const packed = story.and(qa, packFor(story)).at(after(begins, HOUR_MS));
    return [SHEET_A, SHEET_B].reduce(
      (so, sheet, index) =>
        enter(
          so,
          sheet,
          checkOnPaper(
            index === 0 ? 'nurse' : 'second-nurse',
            timestampOf(after(begins, -12 * MINUTE_MS)),
          ),
        ).next,
      packed,
    );
  };
  const thawed = given('thawed', 'cryo');

  it('H36 H50: given in the time of its thaw, nothing is wrong with it', () => {
    const begins = after(thawed.now, 20 * MINUTE_MS);
    enter(frozenAt(thawed, begins), SHEET_C, courseOnPaper(begins)).isRecorded();
  });

  it('H36 H50: given after the time of its thaw, which the paper does not know, it is held and told', () => {
    const begins = after(thawed.now, 5 * HOUR_MS);
    enter(frozenAt(thawed, begins), SHEET_C, courseOnPaper(begins)).isRecorded(
      broke('EXPIRED', unit('T1')),
    );
  });

  it('H35 H50: given frozen, as far as anybody said, it is told', () => {
    const frozen = given('planned', 'cryo');
    const begins = after(frozen.now, HOUR_MS);
    enter(frozenAt(frozen, begins), SHEET_C, courseOnPaper(begins)).isRecorded(
      broke('PREPARATION_STEP_MISSING', unit('T1')),
    );
  });

  describe('of somebody who was to sign a newer consent form', () => {
    const v4 = (requiredFrom: Instant): ConsentForm => ({
      formVersion: 'v4',
      sha256: 'sha256-of-v4',
      requiredFrom,
      changes: 'a new risk',
      alreadyTreated: 'must-consent',
    });
    const at = (count: number) => after(start, count * MINUTE_MS);
    const v3 = { formVersion: 'v3', signedAt: DAWN };
    const given = (form: ConsentForm, ...consents: readonly GivenConsent[]) =>
      enter(
        checked.withConsent({ forms: [form], consents: [v3, ...consents], declined: [] }),
        SHEET_C,
        course,
      );

    it('H48: H50: and had not when it was opened, it is recorded, and a deviation', () => {
      const { state } = given(v4(at(-60))).isRecorded(broke('CONSENT_OUTDATED', unit('T1')));
      expect(state.items.T1?.status).toBe('infused');
    });

    it('H48: H50: and signed it only after the infusion, it is a deviation all the same', () => {
      given(v4(at(-60)), { formVersion: 'v4', signedAt: at(60) }).isRecorded(
        broke('CONSENT_OUTDATED', unit('T1')),
      );
    });

    it('H48: H50: and had, or was to sign it only after the tube stood open, nothing is wrong', () => {
      given(v4(at(-60)), { formVersion: 'v4', signedAt: at(-30) }).isRecorded();
      given(v4(at(-4))).isRecorded();
    });
  });

  it('H34: H50: given after the pack had run out, it is held and told', () => {
    const late = after(printed.state.downtime.packs['PACK-1']?.validUntil ?? DAWN, MINUTE_MS);
    const story = printed.at(after(late, HOUR_MS));
    const both = ['nurse', 'second-nurse'].reduce(
      (so, person, index) =>
        enter(
          so,
          [SHEET_A, SHEET_B][index] ?? '',
          checkOnPaper(person, timestampOf(after(late, -12 * MINUTE_MS))),
        ).next,
      story,
    );
    enter(both, SHEET_C, courseOnPaper(late)).isRecorded(broke('PACK_EXPIRED', unit('T1')));
  });

  it('H25: H50: a hold before the infusion is found when it is entered; one after it is no fault of hers', () => {
    const hold = { scope: unit('T1'), reason: 'the seal looks odd' };
    const heldBefore = printed.at(after(start, -MINUTE_MS)).when(qa, 'PlaceHold', hold).next;
    const heldAfter = printed.at(after(start, MINUTE_MS)).when(qa, 'PlaceHold', hold).next;
    const entered = (story: JourneyStory) => {
      const then = story.at(after(start, 8 * HOUR_MS));
      const first = enter(then, SHEET_A, checkBy('nurse')).next;
      return enter(enter(first, SHEET_B, checkBy('second-nurse')).next, SHEET_C, course);
    };
    const { state } = entered(heldBefore).isRecorded(broke('PACK_VOID', unit('T1')));
    expect(state.items.T1?.status).toBe('infused');
    entered(heldAfter).isRecorded();
  });

  it('H28: H50: tubes that were swapped on paper are a mix-up that has happened, loudly, and once', () => {
    const swapped = enter(checked, SHEET_C, course, { tube: scanOfStranger('T1') });
    expect(swapped.decision.events.map(({ type }) => type)).toEqual([
      'MixUpRecorded',
      'DowntimeFormEntered',
      'DeviationOpened',
      'DeviationOpened',
      'HoldPlaced',
      'HoldPlaced',
    ]);
    expect(swapped.decision.events[0]).toMatchObject({
      data: { command: 'EnterDowntimeForm', foreignItem: 'T1' },
    });
    enter(swapped.next, SHEET_C, course, { tube: scanOfStranger('T1') }).isRefused(
      'FORM_ALREADY_ENTERED',
    );
  });
});

describe('the entry beside its paper', () => {
  const entered = enter(checked, SHEET_C, course).next;
  const same = { form: SHEET_C, agrees: true };

  it('H10: H50: is compared by somebody who did not type it', () => {
    entered.when(nurse, 'CompareDowntimeEntry', same).isRefused('OWN_ENTRY');
    const compared = entered.when(secondNurse, 'CompareDowntimeEntry', same);
    compared.happens({ type: 'DowntimeEntryCompared', data: same });
    compared.next.when(qa, 'CompareDowntimeEntry', same).isRefused('ALREADY_DONE');
  });

  it('H10: H50: that differs is told, and is compared again when it was mended', () => {
    const differs = { form: SHEET_C, agrees: false, note: 'it says 1.4 ml' };
    const { next } = entered.when(secondNurse, 'CompareDowntimeEntry', differs);
    next
      .when(secondNurse, 'CompareDowntimeEntry', same)
      .happens({ type: 'DowntimeEntryCompared', data: same });
  });
});
