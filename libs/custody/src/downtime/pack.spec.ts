import { DAWN, broke } from '../../test/given-when-then.js';
import { given, underProtocol, unit, wholeJourney } from '../../test/journey-story.js';
import { migrate, versionOf } from '../../test/migration-story.js';
import { SHEET_A, SHEET_B, SHEET_C, packFor, typing, checkOnPaper } from '../../test/paper.js';
import { nurse, qa, qp, investigator, reactor, secondNurse } from '../../test/people.js';
import { HOUR_MS, MINUTE_MS, after, timestampOf } from '../kernel/instant.js';
import type { ProtocolDefinition } from '../protocol/definition.js';
import { voidedBy } from './voided-packs.js';
import { deadlinesOf } from '../deadline/deadlines-of.js';
import { passing } from '../../test/later-dose.js';
import { scan } from '../../test/scans.js';

const pack = { item: 'T1', keySha256: 'sha256-of-key' };
const ready = given('planned', 'fresh');
const printed = ready.and(qa, packFor(ready));
const runsOut = ready.state.items.T1?.expiresAt ?? DAWN;
const hold = { scope: unit('T1'), reason: 'the seal looks odd' };
const voided = (cause: string) => ({ type: 'DowntimePackVoided', data: { pack: 'PACK-1', cause } });
const back = (form: string, fate: 'blank' | 'lost' = 'blank') =>
  ({ form, fate, witness: secondNurse.person, reason: 'not needed' }) as const;

describe('a pack for the case that the ledger is silent', () => {
  it('H50: is of a dose that could be opened now, and its three sheets have numbers', () => {
    ready.when(qa, 'IssueDowntimePack', pack).happens(packFor(ready));
  });

  it('H50: counts no longer than its cells, and than its list of telephones', () => {
    const frozen = given('certified', 'cryo');
    const { state } = frozen.when(qp, 'IssueDowntimePack', pack).next;
    expect(state.downtime.packs['PACK-1']?.validUntil).toBe(after(frozen.now, 168 * HOUR_MS));
  });

  it.each([
    ['nobody released it', given('tested'), 'NOT_RELEASED'],
    [
      'it is held',
      ready.and(nurse, {
        type: 'HoldPlaced',
        data: { hold: 'HOLD-1', scope: unit('T1'), cause: { kind: 'person', reason: 'a doubt' } },
      }),
      'HELD',
    ],
    ['it has run out', ready.at(after(runsOut, 1)), 'EXPIRED'],
    ['the dose was given', given('infused'), 'DOSE_ALREADY_GIVEN'],
  ] as const)('H50: is not printed where %s', (_why, story, code) => {
    story.when(qa, 'IssueDowntimePack', pack).isStopped(code);
  });

  it('H39 H50: is not printed of a tube whose new label is not on it, or that nobody has compared', () => {
    const again = { item: 'T1', printer: 'PRINTER-1', reason: 'torn', token: 0 };
    const reprinted = ready.when(nurse, 'ReprintLabel', again).next;
    reprinted.when(qa, 'IssueDowntimePack', pack).isStopped('LABEL_NOT_CURRENT');
    reprinted
      .when(nurse, 'ApplyLabel', { label: scan('T1', 2) })
      .next.when(qa, 'IssueDowntimePack', pack)
      .isRefused('RELABELLING_UNCONFIRMED');
  });

  it('H26: H50: is the only one of its dose: two papers would be two doses', () => {
    printed.when(qa, 'IssueDowntimePack', pack).isRefused('PACK_OUT');
    printed.when(qa, 'IssueDowntimePack', { ...pack, item: 'T2' }).isRefused('PACK_OUT');
  });

  it('H50: of a tube that is none, or is open, is printed by nobody', () => {
    ready.when(qa, 'IssueDowntimePack', { ...pack, item: 'T9' }).isRefused('ITEM_NOT_READY');
  });
});

describe('what comes after the printing', () => {
  it('H50: a hold makes the pack void in the same breath', () => {
    const held = printed.when(nurse, 'PlaceHold', hold);
    expect(held.decision.events.map(({ type }) => type)).toEqual([
      'HoldPlaced',
      'DowntimePackVoided',
    ]);
    expect(held.decision.events[1]).toEqual(voided('placed-by-a-person'));
  });

  it('H50: so does a stop of the participant, a rejection, a new label, a return, and another place', () => {
    const after = (story: typeof printed) =>
      Object.values(story.state.downtime.packs).map(each => each.voided?.cause);
    const stop = { stop: 'STOP-1', cause: 'consent-withdrawn' } as const;
    expect(after(printed.when(qa, 'HoldForStop', stop).next)).toEqual(['consent-withdrawn']);
    const reject = { batch: 'B1', reason: 'a late result' };
    expect(after(printed.when(qp, 'RejectBatch', reject).next)).toEqual(['REJECTED']);
    const elsewhere = {
      site: 'brno',
      post: 'ward',
      plannedAt: timestampOf(printed.now),
    };
    expect(after(printed.when(investigator, 'PlanInfusion', elsewhere).next)).toEqual([
      'PLANNED_ELSEWHERE',
    ]);
    const move = { transfer: 'TRANSFER-1', from: 'hospital', to: 'brno', post: 'ward' };
    expect(after(printed.when(reactor, 'FollowTransfer', move).next)).toEqual([
      'PLANNED_ELSEWHERE',
    ]);
    const voiding = { label: scan('T1'), reason: 'torn' };
    expect(after(printed.when(nurse, 'VoidLabel', voiding).next)).toEqual(['LABEL_NOT_CURRENT']);
    const returning = { unit: scan('T1'), reason: 'not needed' };
    expect(after(printed.when(nurse, 'ReturnUnit', returning).next)).not.toEqual([undefined]);
  });

  it('H26 H50: so does another dose to which its tube passes', () => {
    const banked = underProtocol(given('certified'), { bank: { tubes: true } });
    const issued = banked.when(qa, 'IssueDowntimePack', { ...pack, item: 'T2' }).next;
    const passed = issued.when(qp, 'AssignToEpisode', passing());
    expect(passed.decision.events).toContainEqual(voided('UNIT_GONE'));
  });

  it('H26 H50: so does a dose that is given out of another tube; its own does not', () => {
    const { state, events } = given('infused');
    const completed = events.filter(({ type }) => type === 'InfusionCompleted');
    const voidedOf = (item: string) => {
      const { downtime } = ready.when(qa, 'IssueDowntimePack', { ...pack, item }).state;
      return voidedBy(completed, { ...state, downtime });
    };
    expect(voidedOf('T2')).toEqual([voided('DOSE_GIVEN')]);
    expect(voidedOf('T1')).toEqual([]);
  });

  it('H50: a hold on something else leaves it alone, and it stays void when a hold is lifted', () => {
    const other = printed.when(nurse, 'PlaceHold', { ...hold, scope: unit('T2') }).next;
    expect(other.state.downtime.packs['PACK-1']?.voided).toBeUndefined();
    const held = printed.when(nurse, 'PlaceHold', { ...hold, scope: wholeJourney }).next;
    const lift = { hold: 'HOLD-1', disposition: 'lifted', evidence: 'looked at' } as const;
    const lifted = held.when(qa, 'ResolveHold', lift).next;
    expect(lifted.state.downtime.packs['PACK-1']?.voided).toBeDefined();
  });

  it('H50: nor does a pack count that was printed under a version from which the therapy has moved', () => {
    const moved = (change: Partial<ProtocolDefinition>) =>
      migrate(printed, versionOf('fresh', change)).next.state.downtime.packs['PACK-1']?.voided
        ?.cause;
    expect(moved({ form: { kind: 'fresh', shelfLifeHours: 40 } })).toBe('PROTOCOL_TIGHTENED');
    expect(moved({ title: 'The same in other words' })).toBeUndefined();
  });

  it('H50: a second hold says nothing new to the ward', () => {
    const held = printed.when(nurse, 'PlaceHold', hold).next;
    const again = held.when(qa, 'PlaceHold', { ...hold, scope: wholeJourney });
    expect(again.decision.events.map(({ type }) => type)).toEqual(['HoldPlaced']);
  });

  it('H50: somebody calls whoever holds it within a quarter of an hour, or people are told', () => {
    const held = printed.when(nurse, 'PlaceHold', hold).next;
    const { lastRecordedAt } = held.state;
    expect(deadlinesOf(held.state)).toContainEqual(
      expect.objectContaining({
        kind: 'pack-holder-untold',
        subject: 'PACK-1',
        tellAt: after(lastRecordedAt, 15 * MINUTE_MS),
      }),
    );
    const told = held.when(qa, 'TellPackHolder', { pack: 'PACK-1', told: 'nurse' });
    told.happens({ type: 'PackHolderTold', data: { pack: 'PACK-1', told: 'nurse' } });
    expect(deadlinesOf(told.next.state).map(({ kind }) => kind)).not.toContain(
      'pack-holder-untold',
    );
    told.next
      .when(qa, 'TellPackHolder', { pack: 'PACK-1', told: 'nurse' })
      .isRefused('ALREADY_DONE');
    printed.when(qa, 'TellPackHolder', { pack: 'PACK-1', told: 'nurse' }).isRefused('ALREADY_DONE');
  });
});

describe('the forms of a pack', () => {
  it('H50: come back to zero: entered, destroyed before somebody else, or known to be lost', () => {
    const one = printed.when(nurse, 'ReturnDowntimeForm', back(SHEET_A));
    one.happens({ type: 'DowntimeFormReturned', data: { ...back(SHEET_A), left: 2 } });
    const two = one.next.when(nurse, 'ReturnDowntimeForm', back(SHEET_B, 'lost'));
    two.isRecorded(broke('FORM_LOST'));
    const three = two.next.when(nurse, 'ReturnDowntimeForm', back(SHEET_C));
    expect(three.decision.events[0]).toMatchObject({ data: { left: 0 } });
    three.next.when(nurse, 'ReturnDowntimeForm', back(SHEET_C)).isRefused('FORM_NOT_OUT');
    three.next.when(qa, 'IssueDowntimePack', pack).happens(
      expect.objectContaining({
        data: expect.objectContaining({ pack: 'PACK-2' }) as unknown,
      }) as never,
    );
  });

  it('H50: are destroyed before a second person', () => {
    const { witness: _nobody, ...alone } = back(SHEET_A);
    printed.when(nurse, 'ReturnDowntimeForm', alone).isRefused('WITNESS_MISSING');
    printed.when(secondNurse, 'ReturnDowntimeForm', back(SHEET_A)).isStopped('ONE_PERSON_TWICE');
  });

  it('H50: are asked for a day after they are of no more use', () => {
    const kinds = (story: typeof printed) =>
      deadlinesOf(story.state).filter(({ kind }) => kind === 'downtime-forms-outstanding');
    expect(kinds(printed)).toMatchObject([{ tellAt: after(runsOut, 24 * HOUR_MS) }]);
    const held = printed.when(nurse, 'PlaceHold', hold).next;
    expect(kinds(held)).toMatchObject([{ tellAt: after(held.state.lastRecordedAt, 24 * HOUR_MS) }]);
    const all = [SHEET_A, SHEET_B, SHEET_C].reduce(
      (story, form) => story.when(nurse, 'ReturnDowntimeForm', back(form)).next,
      held,
    );
    expect(kinds(all)).toEqual([]);
  });

  it('H50: found again after they were told to be lost, say so', () => {
    const lost = printed.when(nurse, 'ReturnDowntimeForm', back(SHEET_A, 'lost')).next;
    const found = lost.when(
      nurse,
      'EnterDowntimeForm',
      typing(SHEET_A, checkOnPaper('nurse', timestampOf(lost.now))),
    );
    expect(found.decision).toMatchObject({ findings: [{ code: 'FORM_FOUND_AGAIN' }] });
  });
});
