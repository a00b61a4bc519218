import { labelled } from '../../test/chapter.js';
import { result, reviewed } from '../../test/chapter-of-cells.js';
import { broke } from '../../test/given-when-then.js';
import { batch, given, unit } from '../../test/journey-story.js';
import { analyst, operator, qa, secondAnalyst } from '../../test/people.js';
import { scan, scanOfStranger } from '../../test/scans.js';
import type { RecordResult, ReviewResult } from './commands.js';

const measured = (value: string, unit = 'percent', operator: '=' | '<' | '>' = '=') => ({
  operator,
  value,
  unit,
});
const recording = (change: Partial<RecordResult['data']> = {}): RecordResult['data'] => ({
  sample: scan('Q1'),
  test: 'viability',
  method: 'METHOD-viability',
  measured: measured('93.5'),
  instrument: 'INSTRUMENT-1',
  rawDataSha256: 'sha256-of-viability',
  ...change,
});
const reviewing = (change: Partial<ReviewResult['data']> = {}): ReviewResult['data'] => ({
  sample: scan('Q1'),
  test: 'viability',
  measured: measured('93.5'),
  ...change,
});

describe('recording a result', () => {
  const sampled = given('sampled');

  it('H11: judges it by the protocol', () => {
    const { results } = sampled
      .when(analyst, 'RecordResult', recording())
      .happens(result('viability', '93.5', 'percent')).state;
    expect(results).toMatchObject([{ conforms: true, analyst: 'analyst', reviewedBy: undefined }]);
  });

  it('H11: out of specification goes on, and holds the batch', () => {
    const { results } = sampled
      .when(analyst, 'RecordResult', recording({ measured: measured('79.9') }))
      .isRecorded(broke('OUT_OF_SPECIFICATION', batch('B1'))).state;
    expect(results).toMatchObject([{ conforms: false }]);
  });

  it.each([
    ['on the limit', measured('80'), true],
    ['on the limit, written longer', measured('80.000'), true],
    ['a billionth below', measured('79.999999999'), false],
    ['in another unit', measured('0.935', 'fraction'), false],
    ['no number', measured('fine'), false],
    ['with a comma', measured('93,5'), false],
    ['an exponent', measured('9e1'), false],
    ['nothing', measured(''), false],
    ['more than 80: whatever it is, it is enough', measured('80', 'percent', '>'), true],
    ['less than 99: it may be nothing', measured('99', 'percent', '<'), false],
  ])('H11: a viability that is %s', (_what, value, conforms) => {
    const { state } = sampled.when(analyst, 'RecordResult', recording({ measured: value }));
    expect(state.results).toMatchObject([{ conforms }]);
  });

  it.each([
    ['below its limit', measured('9.33', 'EU/ml'), true],
    ['below the limit of detection', measured('0.5', 'EU/ml', '<'), true],
    ['less than more than the limit', measured('10', 'EU/ml', '<'), false],
    ['more than something', measured('0.1', 'EU/ml', '>'), false],
  ])('H11: an endotoxin that is %s', (_what, value, conforms) => {
    const { state } = sampled.when(
      analyst,
      'RecordResult',
      recording({ test: 'endotoxin', measured: value }),
    );
    expect(state.results).toMatchObject([{ conforms }]);
  });

  it.each([
    ['the word', measured('no-growth', 'finding'), true],
    ['another word', measured('growth', 'finding'), false],
    ['the word in other letters', measured('No-Growth', 'finding'), false],
    ['less than the word', measured('no-growth', 'finding', '<'), false],
  ])('H11: a sterility that is %s', (_what, value, conforms) => {
    const { state } = sampled.when(
      analyst,
      'RecordResult',
      recording({ test: 'sterility', measured: value }),
    );
    expect(state.results).toMatchObject([{ conforms }]);
  });

  it('H12: of a sample that was not taken for the test is stopped', () => {
    sampled
      .when(analyst, 'RecordResult', recording({ test: 'karyotype' }))
      .isStopped('WRONG_SAMPLE');
    given('sampled')
      .and(operator, ...labelled('sample', 'Q2'))
      .when(analyst, 'RecordResult', recording({ sample: scan('Q2') }))
      .isStopped('WRONG_SAMPLE');
  });

  it("H12: of another participant's sample is stopped", () => {
    sampled
      .when(analyst, 'RecordResult', recording({ sample: scanOfStranger('Q1') }))
      .isStopped('WRONG_PRODUCT');
  });

  it('H12: told of a wrong sample afterwards, no reviewer can make it count', () => {
    const told = sampled
      .and(operator, ...labelled('sample', 'Q2'), {
        type: 'SampleTaken',
        data: {
          sample: 'Q2',
          from: 'H1',
          batch: 'B1',
          tests: ['sterility'],
          volumeMicrolitres: 200,
        },
      })
      .whenToldAfterwards(analyst, 'RecordResult', recording({ sample: scan('Q2') }))
      .isRecorded(broke('WRONG_SAMPLE', unit('Q2')))
      .as(result('viability', '93.5', 'percent', 'Q2'));
    told.next
      .when(secondAnalyst, 'ReviewResult', reviewing({ sample: scan('Q2') }))
      .isStopped('WRONG_SAMPLE');
  });
});

describe('reviewing a result', () => {
  const measuredOnce = given('sampled').and(analyst, result('viability', '93.5', 'percent'));

  it('H12: is keying it again, by a second person', () => {
    const { results } = measuredOnce
      .when(secondAnalyst, 'ReviewResult', reviewing())
      .happens(reviewed('viability')).state;
    expect(results).toMatchObject([{ reviewedBy: 'second-analyst' }]);
  });

  it('H12: is not for whoever measured it', () => {
    measuredOnce
      .when(analyst, 'ReviewResult', reviewing())
      .isRefused('OWN_ENTRY', { test: 'viability' });
  });

  it.each([
    ['value', measured('95.3')],
    ['unit', measured('93.5', 'fraction')],
    ['operator', measured('93.5', 'percent', '>')],
  ])('H10: stops when the two differ in the %s', (_what, other) => {
    measuredOnce
      .when(secondAnalyst, 'ReviewResult', reviewing({ measured: other }))
      .isStopped('ENTRY_DIFFERS');
  });

  it('of what nobody measured is refused', () => {
    given('sampled')
      .when(secondAnalyst, 'ReviewResult', reviewing())
      .isRefused('ITEM_NOT_READY', { status: 'nothing-to-review' });
  });

  it('H12: of another sample is stopped', () => {
    measuredOnce
      .when(secondAnalyst, 'ReviewResult', reviewing({ sample: scanOfStranger('Q1') }))
      .isStopped('WRONG_PRODUCT');
    measuredOnce
      .when(secondAnalyst, 'ReviewResult', reviewing({ test: 'karyotype' }))
      .isStopped('WRONG_SAMPLE');
  });

  it('H12: of the same sample measured twice is two reviews, each of one value', () => {
    const twice = measuredOnce.and(qa, result('viability', '91.0', 'percent'));
    const first = twice
      .when(secondAnalyst, 'ReviewResult', reviewing())
      .happens(reviewed('viability'));
    expect(first.state.results).toMatchObject([
      { reviewedBy: 'second-analyst' },
      { reviewedBy: undefined },
    ]);
    const second = first.next
      .when(secondAnalyst, 'ReviewResult', reviewing({ measured: measured('91.0') }))
      .happens(reviewed('viability'));
    expect(second.state.results).toMatchObject([
      { reviewedBy: 'second-analyst' },
      { reviewedBy: 'second-analyst' },
    ]);
  });
});
