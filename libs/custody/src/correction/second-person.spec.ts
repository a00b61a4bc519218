import { sterilityReviewed } from '../../test/chapter-of-cells.js';
import {
  COLLECTED,
  FILLED,
  HARVESTED,
  STERILITY,
  certify,
  correct,
  found,
  growth,
  review,
  verify,
} from '../../test/corrections.js';
import { given } from '../../test/journey-story.js';
import {
  analyst,
  operator,
  qa,
  qp,
  secondAnalyst,
  secondOperator,
  secondQa,
} from '../../test/people.js';
import type { Actor } from '../kernel/actor.js';
import type { Json } from '../kernel/event.js';

describe('a corrected result is one word again', () => {
  const failed = given('tested', 'cryo').and(analyst, growth).and(secondAnalyst, sterilityReviewed);
  const corrected = correct(failed, qa, STERILITY, 'measured.value', 'no-growth').next;

  it('H12: growth typed into no-growth by one person certifies nothing, at no stage', () => {
    certify(failed, 'final').isStopped('TESTS_FAILED');
    certify(corrected, 'final').isRefused('RESULTS_UNREVIEWED', { tests: 'sterility' });
    certify(corrected, 'conditional').isRefused('RESULTS_UNREVIEWED', { tests: 'sterility' });
  });

  it('H12: neither the corrector nor the analyst reviews it', () => {
    review(corrected, qa, 'sterility', found('no-growth')).isRefused('OWN_ENTRY');
    review(corrected, analyst, 'sterility', found('no-growth')).isRefused('OWN_ENTRY');
  });

  it('H12: nor does anybody by keying the value that stood there before', () => {
    review(corrected, secondAnalyst, 'sterility', found('growth')).isStopped('ENTRY_DIFFERS');
  });

  it('a second person who keys the corrected value lets the batch go on', () => {
    const { next } = review(corrected, secondAnalyst, 'sterility', found('no-growth')).happens(
      sterilityReviewed,
    );
    certify(next, 'final').isRecorded();
  });

  it('H12: each correction asks again', () => {
    const agreed = review(corrected, secondAnalyst, 'sterility', found('no-growth')).next;
    const again = correct(agreed, secondQa, STERILITY, 'method', 'METHOD-2').next;
    certify(again, 'final').isRefused('RESULTS_UNREVIEWED');
    review(again, secondQa, 'sterility', found('no-growth')).isRefused('OWN_ENTRY');
    review(again, qa, 'sterility', found('no-growth')).isRefused('OWN_ENTRY');
    const once = review(again, secondAnalyst, 'sterility', found('no-growth')).next;
    certify(once, 'final').isRecorded();
  });
});

describe('a corrected count is one word again', () => {
  const ready = given('sterile');
  const corrected = correct(ready, qa, FILLED, 'cellsPerTube', 16_000_000).next;
  const verified = (by: Actor, value: Json) => verify(corrected, by, FILLED, 'cellsPerTube', value);

  it('H10: and the gate asks for a second', () => {
    certify(ready, 'final').isRecorded();
    certify(corrected, 'final').isStopped('ENTRIES_UNVERIFIED');
  });

  it('H10: who is not the corrector, and who keys the corrected value', () => {
    verified(qa, 16_000_000).isRefused('OWN_ENTRY');
    verified(secondOperator, 15_000_000).isStopped('ENTRY_DIFFERS');
  });

  it('H10: after whom the batch goes on, be it the one who mistyped', () => {
    for (const by of [operator, secondOperator, secondQa]) {
      certify(verified(by, 16_000_000).next, 'final').isRecorded();
    }
  });

  it('H10: any count on the way to the dose, none of the others with it', () => {
    const { next } = correct(ready, qa, HARVESTED, 'count.viableCells', 41_000_000);
    const waiting = next.state.criticalEntries.filter(each => each.verifiedBy === undefined);
    expect(waiting).toMatchObject([{ value: 41_000_000, enteredBy: qa.person }]);
  });

  it('the QP who corrected it has made it, and another one certifies', () => {
    const { next } = correct(ready, qp, FILLED, 'cellsPerTube', 16_000_000);
    const agreed = verify(next, secondOperator, FILLED, 'cellsPerTube', 16_000_000).next;
    certify(agreed, 'final').isRefused('OWN_BATCH');
    certify(agreed, 'final', { ...qp, person: 'second-qp' }).isRecorded();
    const reason = correct(ready, qp, COLLECTED, 'anticoagulantLot', 'HEPARIN-2').next;
    certify(reason, 'final').isRecorded();
  });

  it('but what no dose depends on needs no second person', () => {
    const { next } = correct(ready, qa, FILLED, 'diluent.lot', 'DILUENT-2');
    certify(next, 'final').isRecorded();
  });
});
