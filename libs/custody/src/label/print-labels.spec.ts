import { given, wholeJourney } from '../../test/journey-story.js';
import { nurse, operator, physician, reactor } from '../../test/people.js';
import { serialOf, wristband, wristbandOfNobody, wristbandOfStranger } from '../../test/scans.js';
import { plannedLabels } from './label-rules.js';

const marrowLabel = {
  kind: 'starting-material',
  count: 1,
  printer: 'PRINTER-1',
  tokens: [4],
} as const;

describe('printing the labels of new containers', () => {
  it('happens at the participant, with the wristband of the same moment', () => {
    given('started')
      .when(physician, 'PrintLabels', { ...marrowLabel, wristband })
      .happens({
        type: 'LabelPrinted',
        data: {
          item: 'M1',
          kind: 'starting-material',
          batch: 'B1',
          label: serialOf('M1'),
          instance: 1,
          printer: 'PRINTER-1',
          token: 4,
        },
      });
  });

  it('H1: a collection label without a wristband is refused, and nothing is noted in the therapy', () => {
    given('started').when(physician, 'PrintLabels', marrowLabel).isRefused('WRISTBAND_MISSING');
  });

  it("H1: a collection label at somebody else's bed is stopped", () => {
    given('started')
      .when(physician, 'PrintLabels', { ...marrowLabel, wristband: wristbandOfStranger })
      .isStopped('WRONG_PERSON');
  });

  it('H1: a collection label with a wristband bound to nobody is stopped', () => {
    given('started')
      .when(physician, 'PrintLabels', { ...marrowLabel, wristband: wristbandOfNobody })
      .isStopped('WRISTBAND_UNKNOWN');
  });

  it('asks for no wristband in the clean room', () => {
    const { decision } = given('unpacked').when(operator, 'PrintLabels', {
      kind: 'vessel',
      count: 2,
      printer: 'PRINTER-2',
      tokens: [0, 0],
    });
    expect(decision.events).toMatchObject([{ data: { item: 'V1' } }, { data: { item: 'V2' } }]);
  });

  describe('after the participant has withdrawn', () => {
    const withdrawn = given('unpacked').and(reactor, {
      type: 'HoldPlaced',
      data: {
        hold: 'HOLD-1',
        scope: wholeJourney,
        cause: { kind: 'stop', stop: 'STOP-1', cause: 'consent-withdrawn' },
      },
    });
    const printing = (kind: 'syringe' | 'vessel') => ({
      kind,
      count: 1,
      printer: 'P',
      tokens: [0],
    });

    it('H48: nothing more is labelled for the participant', () => {
      withdrawn.when(nurse, 'PrintLabels', printing('syringe')).isStopped('CONSENT_ENDED');
    });

    it('but cells that are there are kept alive: a passage needs labels', () => {
      withdrawn.when(operator, 'PrintLabels', printing('vessel')).isRecorded();
    });
  });

  it('cannot be told afterwards: a label that the ledger did not print is no label', () => {
    given('started')
      .whenToldAfterwards(physician, 'PrintLabels', marrowLabel)
      .isRefused('WRISTBAND_MISSING');
  });

  it('makes an item that is planned, and is no material yet', () => {
    const { state } = given('started').when(physician, 'PrintLabels', {
      ...marrowLabel,
      wristband,
    });
    expect(state.items.M1).toMatchObject({
      status: 'planned',
      kind: 'starting-material',
      batch: 'B1',
    });
    expect(state.items.M1?.custodian).toBeUndefined();
    expect(state.labels[serialOf('M1')]).toMatchObject({ status: 'printed', instance: 1 });
  });
});

describe('the numbers of new items', () => {
  it('go on where the kind stopped', () => {
    const planned = plannedLabels(given('passaged-once').state, { kind: 'vessel', count: 2 });
    expect(planned).toEqual([
      { item: 'V4', instance: 1, label: serialOf('V4') },
      { item: 'V5', instance: 1, label: serialOf('V5') },
    ]);
  });

  it('never begin again, not even in the next batch', () => {
    const story = given('passaged-once').and(operator, {
      type: 'ExpansionFailed',
      data: { batch: 'B1', cause: 'no-growth' },
    });
    expect(plannedLabels(story.state, { kind: 'vessel', count: 1 })[0]?.item).toBe('V4');
    const { decision } = story.when(operator, 'PrintLabels', {
      kind: 'vessel',
      count: 1,
      printer: 'P',
      tokens: [0],
    });
    expect(decision.events).toMatchObject([{ data: { item: 'V4', batch: 'B2' } }]);
  });
});
