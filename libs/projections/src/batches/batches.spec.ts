import type { ReadEvent } from '@selfsame/custody';
import { COI, golden, inOrder } from '../../../../test/harness/golden-event.js';
import { readModels } from '../../../../test/harness/read-models.js';
import { resultsOf } from '../results/results-of.js';
import { batchesOf } from './batches-of.js';

const EVER = { from: 0, to: Number.MAX_SAFE_INTEGER } as Parameters<typeof batchesOf>[1];
const ALL = { limit: 50, cursor: undefined };

const after = <Row>(
  events: readonly ReadEvent[],
  read: (models: ReturnType<typeof readModels>) => { readonly rows: readonly Row[] },
): readonly Row[] => {
  const models = readModels();
  try {
    models.apply(inOrder(...events));
    return read(models).rows;
  } finally {
    models.close();
  }
};
const rows = (...events: readonly ReadEvent[]) =>
  after(events, models => batchesOf(models, EVER, ALL));

const printed = (label: string, item: string) =>
  golden('LabelPrinted', { data: { label, item, kind: 'tube', batch: 'B1' } });
const begun = [golden('JourneyStarted'), golden('AspirationRecorded')];

describe('the batches of a period', () => {
  it('begin with what was collected, and stand there with whose they are', () => {
    expect(rows(...begun)).toEqual([
      expect.objectContaining({
        coi: COI,
        batch: 'B1',
        subjectNumber: '01-001',
        status: 'growing',
        decidedAt: null,
        labels: {},
        tubes: {},
      }),
    ]);
  });

  it('say what was decided, and by whom', () => {
    const [certified] = rows(...begun, golden('BatchCertified', { data: { stage: 'final' } }));
    expect(certified?.status).toBe('final');
    expect(certified?.decidedAt).not.toBeNull();
    const [rejected] = rows(...begun, golden('BatchRejected'));
    expect(rejected?.status).toBe('rejected');
  });

  it('count labels to the last one: what is neither on something nor gone is still a printed label', () => {
    const [batch] = rows(
      ...begun,
      ...['L1', 'L2', 'L3', 'L4'].map((label, index) => printed(label, `T${index}`)),
      golden('LabelApplied', { data: { label: 'L1' } }),
      golden('LabelVoided', { data: { label: 'L2' } }),
      golden('LabelVoided', { data: { label: 'L3' } }),
      golden('LabelDestroyed', { data: { label: 'L3' } }),
    );
    expect(batch?.labels).toEqual({ applied: 1, voided: 1, destroyed: 1, printed: 1 });
  });

  it('count tubes from when they were filled', () => {
    const [batch] = rows(
      ...begun,
      printed('L1', 'T1'),
      printed('L2', 'T2'),
      printed('L3', 'T3'),
      golden('TubesFilled', { data: { tubes: ['T1', 'T2'] } }),
      golden('TubeOpened', { data: { item: 'T1' } }),
      golden('UnitDisposed', { data: { item: 'T2' } }),
    );
    expect(batch?.tubes).toEqual({ opened: 1, destroyed: 1 });
  });

  it('are those of the period, and of no other', () => {
    const at = Date.parse(golden('AspirationRecorded').envelope.occurredAt);
    const of = (from: number, to: number) =>
      after(begun, models => batchesOf(models, { from, to } as typeof EVER, ALL));
    expect(of(at, at + 1)).toHaveLength(1);
    expect(of(at - 1, at)).toEqual([]);
    expect(of(at + 1, at + 2)).toEqual([]);
  });
});

describe('the results of a period', () => {
  const failed = golden('ResultRecorded', {
    id: '01985d2e-6f00-7a3b-9c1d-2b5f0c9e8a78',
    data: {
      test: 'endotoxin',
      conforms: false,
      measured: { operator: '>', value: '5', unit: 'EU/ml' },
    },
  });
  const passed = golden('ResultRecorded', { data: { conforms: true } });
  const found = (out: boolean, ...events: readonly ReadEvent[]) =>
    after(events, models => resultsOf(models, EVER, out, ALL));

  it('are all of them, or those that are out of specification', () => {
    expect(found(false, passed, failed)).toHaveLength(2);
    expect(found(true, passed, failed)).toEqual([
      expect.objectContaining({ test: 'endotoxin', measured: '>5 EU/ml', conforms: false }),
    ]);
  });

  it('say that somebody reviewed or corrected them', () => {
    const { sample, test } = failed.data as { sample: string; test: string };
    const [row] = found(
      true,
      failed,
      golden('ResultReviewed', { data: { sample, test } }),
      golden('EventCorrected', { data: { eventId: failed.id } }),
    );
    expect(row).toMatchObject({ reviewedBy: expect.any(String) as string, corrected: true });
  });
});
