import { type History, type Journey, foldJourney } from '@selfsame/replay';

export const LABEL_ENDS = [
  'applied',
  'superseded',
  'voided',
  'destroyed',
  'written-off',
  'unaccounted',
] as const;
/** Where a label is at last: on something, gone, or nobody has said. */
export type LabelEnd = (typeof LABEL_ENDS)[number];

export interface ReconciledLabel {
  readonly label: string;
  readonly item: string;
  readonly batch: string;
  /** Of the event that tells of its printing. */
  readonly revision: number;
  readonly printedAt: number;
  readonly printedBy: string;
  readonly printer: string;
  readonly appliedBy: string | undefined;
  readonly end: LabelEnd;
}

export interface LabelsOfBatch {
  readonly batch: string;
  readonly printed: number;
  readonly ends: Readonly<Record<LabelEnd, number>>;
  /** Those of which nobody has said where they are come first. */
  readonly labels: readonly ReconciledLabel[];
}

/** Every label of a therapy, from the printer to its end, batch by batch: what was printed is the sum of what became of it. */
export function labelsOfBatches(history: History): readonly LabelsOfBatch[] {
  const { labels } = foldJourney(history);
  const writtenOff = new Set(
    history.flatMap(event => (event.type === 'LabelWrittenOff' ? [event.data.label] : [])),
  );
  const printings = new Map(
    history.flatMap(event =>
      event.type === 'LabelPrinted' ? [[event.data.label, event] as const] : [],
    ),
  );
  const all = Object.values(labels).map((label): ReconciledLabel => {
    const { printedAt, printedBy, printer, appliedBy, item } = label;
    const printing = printings.get(label.label);
    return {
      label: label.label,
      item,
      batch: printing?.data.batch ?? '',
      revision: printing?.revision ?? 0,
      printedAt,
      printedBy,
      printer,
      appliedBy,
      end: writtenOff.has(label.label) ? 'written-off' : endOf(label),
    };
  });
  return [...new Set(all.map(({ batch }) => batch))].map(batch => {
    const ofBatch = all.filter(label => label.batch === batch);
    const count = (end: LabelEnd): number => ofBatch.filter(label => label.end === end).length;
    return {
      batch,
      printed: ofBatch.length,
      ends: Object.fromEntries(LABEL_ENDS.map(end => [end, count(end)])) as Record<
        LabelEnd,
        number
      >,
      labels: ofBatch.sort(
        (one, other) => Number(other.end === 'unaccounted') - Number(one.end === 'unaccounted'),
      ),
    };
  });
}

function endOf({ status, destroyed }: Journey['labels'][string]): LabelEnd {
  if (destroyed) return 'destroyed';
  return status === 'printed' ? 'unaccounted' : status;
}
