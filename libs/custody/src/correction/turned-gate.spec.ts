import {
  COLLECTED,
  FILLED,
  PASSAGED,
  STERILITY,
  VIABILITY,
  correct,
  found,
  growth,
  lift,
  review,
  verify,
} from '../../test/corrections.js';
import { broke } from '../../test/given-when-then.js';
import { batch, given, wholeJourney } from '../../test/journey-story.js';
import {
  analyst,
  neurologist,
  nurse,
  qa,
  secondAnalyst,
  secondOperator,
  secondQa,
} from '../../test/people.js';
import { scan } from '../../test/scans.js';

describe('what was certified on another value is held', () => {
  const turned = broke('RECORD_CHANGED_GATE', batch('B1'));
  const checked = given('checked-twice');

  it.each([
    ['H11: a result that now fails', VIABILITY, 'measured.value', '39.5'],
    ['H12: a result that still passes, on one word', VIABILITY, 'measured.value', '94.0'],
    ['H12: how it was measured', VIABILITY, 'method', 'METHOD-2'],
    ['H10: a count out of the dose', FILLED, 'cellsPerTube', 5_000_000],
    ['H10: a count within the dose, on one word', FILLED, 'cellsPerTube', 16_000_000],
    ['H10: a volume out of the dose', FILLED, 'volumeMicrolitres', 500],
  ] as const)('%s', (_what, about, field, to) => {
    const { next } = correct(checked, qa, about, field, to).isRecorded(turned);
    next.when(nurse, 'OpenTube', { tube: scan('T1') }).isStopped('HELD');
  });

  it('H11: a late failure typed into a pass keeps the batch from everybody', () => {
    const late = given('certified', 'fresh').and(analyst, growth);
    const { next } = correct(late, qa, STERILITY, 'measured.value', 'no-growth').isRecorded(turned);
    lift(next, secondQa).isRefused('RESULTS_UNREVIEWED', { tests: 'sterility' });
    const reviewed = review(next, secondAnalyst, 'sterility', found('no-growth')).next;
    expect(lift(reviewed, secondQa).decision.outcome).toBe('accepted');
  });

  it('H11: what is corrected once more, into a failure, is told once more', () => {
    const once = correct(checked, qa, VIABILITY, 'measured.value', '94.0').next;
    correct(once, secondQa, VIABILITY, 'measured.value', '94.5').isRecorded();
    const { next } = correct(once, secondQa, VIABILITY, 'measured.value', '39.5').isRecorded(
      broke('RECORD_CHANGED_GATE'),
    );
    expect(next.state.holds).toMatchObject({ 'HOLD-1': { open: true } });
  });

  it('H12: the corrector does not lift it, and nobody does before the second person', () => {
    const { next } = correct(checked, qa, FILLED, 'cellsPerTube', 16_000_000);
    lift(next, qa).isRefused('OWN_HOLD');
    lift(next, secondQa).isStopped('ENTRIES_UNVERIFIED');
    const verified = verify(next, secondOperator, FILLED, 'cellsPerTube', 16_000_000).next;
    lift(verified, qa).isRefused('OWN_HOLD');
    const lifted = lift(verified, secondQa).next;
    lifted.when(nurse, 'OpenTube', { tube: scan('T1') }).isRecorded();
  });

  it('H12: a batch that is rejected for it needs nobody to key anything', () => {
    const { next } = correct(checked, qa, VIABILITY, 'measured.value', '39.5');
    const rejected = { hold: 'HOLD-1', disposition: 'rejected', evidence: 'source' } as const;
    next.when(secondQa, 'ResolveHold', rejected).happens({ type: 'HoldResolved', data: rejected });
  });

  it('but a value that no gate reads holds nothing', () => {
    for (const [about, field, to] of [
      [COLLECTED, 'anticoagulantLot', 'HEPARIN-2'],
      [{ type: 'SealTested' }, 'method', 'pressure-decay'],
      [PASSAGED, 'count.viabilityPercent', '94.0'],
    ] as const) {
      const { next } = correct(checked, qa, about, field, to);
      next.when(nurse, 'OpenTube', { tube: scan('T1') }).isRecorded();
    }
  });
});

describe('a dose that went in', () => {
  const infusing = given('infusing');
  const aborted = (infusedMicrolitres: number) =>
    infusing.and(neurologist, {
      type: 'InfusionAborted',
      data: {
        syringe: 'S1',
        volumes: {
          infusedMicrolitres,
          residualMicrolitres: 1_500 - infusedMicrolitres,
          wasteMicrolitres: 0,
          unaccountedMicrolitres: 0,
          estimated: false,
        },
        reason: 'headache',
      },
    });
  const field = 'volumes.infusedMicrolitres';
  const ABORTED = { type: 'InfusionAborted' } as const;

  it('H26: is not taken back by one person, so that another could be given', () => {
    const given = aborted(1_450);
    expect(given.state.bedside.doseGiven).toBe(true);
    const { next } = correct(given, qa, ABORTED, field, 1_000).isRecorded(
      broke('UNACCOUNTED_VOLUME'),
      broke('RECORD_CHANGED_GATE', wholeJourney),
    );
    lift(next, qa).isRefused('OWN_HOLD');
    lift(next, secondQa).isRecorded();
  });

  it('but a few drops that were misread are corrected', () => {
    correct(aborted(1_450), qa, ABORTED, field, 1_400).isRecorded();
    correct(aborted(100), qa, ABORTED, field, 150).isRecorded();
  });
});
