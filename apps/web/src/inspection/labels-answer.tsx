import { Stamp } from '../instants/stamp.js';
import { EventLink } from '../record/event-link.js';
import { Table } from '../tables/table.js';
import { inLanguages } from '../words/in-languages.js';
import {
  LABEL_ENDS,
  type LabelEnd,
  type LabelsOfBatch,
  labelsOfBatches,
} from './labels-of-batch.js';
import { OfTherapy } from './of-therapy.js';

const say = inLanguages<{
  readonly title: string;
  readonly asks: string;
  readonly batch: string;
  readonly printed: string;
  readonly label: string;
  readonly item: string;
  readonly by: string;
  readonly applied: string;
  readonly end: string;
  readonly ends: Readonly<Record<LabelEnd, string>>;
}>({
  en: {
    title: 'Label reconciliation',
    asks: 'Every label of a therapy from the printer to its end. What was printed is the sum of what is on something, what was destroyed, and what nobody has accounted for.',
    batch: 'Batch',
    printed: 'Printed',
    label: 'Label',
    item: 'For',
    by: 'Printed by, on',
    applied: 'Put on by',
    end: 'Where it is',
    ends: {
      applied: 'on its container',
      superseded: 'replaced, not yet destroyed',
      voided: 'void, not yet destroyed',
      destroyed: 'destroyed before a witness',
      'written-off': 'written off by QA',
      unaccounted: 'NOT ACCOUNTED FOR',
    },
  },
  cs: {
    title: 'Bilance štítků',
    asks: 'Každý štítek léčby od tiskárny až do konce. Vytištěné štítky jsou součtem nalepených, zničených a těch, o kterých nikdo nic neuvedl.',
    batch: 'Šarže',
    printed: 'Vytištěno',
    label: 'Štítek',
    item: 'Pro',
    by: 'Vytiskl, na',
    applied: 'Nalepil',
    end: 'Kde je',
    ends: {
      applied: 'na obalu',
      superseded: 'nahrazen, zatím nezničen',
      voided: 'neplatný, zatím nezničen',
      destroyed: 'zničen před svědkem',
      'written-off': 'odepsán QA',
      unaccounted: 'NEDOLOŽEN',
    },
  },
});

export default function LabelsAnswer() {
  const words = say();
  return (
    <OfTherapy title={words.title} asks={words.asks}>
      {({ coi, history }) => {
        const batches = labelsOfBatches(history);
        return (
          <>
            <Table
              label={words.title}
              rows={batches}
              keyOf={({ batch }) => batch}
              columns={[
                { head: words.batch, cell: ({ batch }) => <code>{batch}</code> },
                { head: words.printed, cell: ({ printed }) => printed },
                ...LABEL_ENDS.map(end => ({
                  head: words.ends[end],
                  cell: ({ ends }: LabelsOfBatch) =>
                    end === 'unaccounted' && ends[end] > 0 ? (
                      <strong class="out">{ends[end]}</strong>
                    ) : (
                      ends[end]
                    ),
                })),
              ]}
            />
            {batches.map(batch => (
              <Labels key={batch.batch} coi={coi} batch={batch} />
            ))}
          </>
        );
      }}
    </OfTherapy>
  );
}

function Labels({ coi, batch }: { coi: string; batch: LabelsOfBatch }) {
  const words = say();
  return (
    <section>
      <h2>
        {words.batch} {batch.batch}
      </h2>
      <Table
        label={`${words.batch} ${batch.batch}`}
        rows={batch.labels}
        keyOf={({ label }) => label}
        columns={[
          { head: words.label, cell: ({ label }) => <code>{label}</code> },
          { head: words.item, cell: ({ item }) => <code>{item}</code> },
          {
            head: words.by,
            cell: ({ printedBy, printer, printedAt, revision }) => (
              <>
                <EventLink stream={`journey-${coi}`} type="LabelPrinted" revision={revision} />{' '}
                {printedBy}, {printer}, <Stamp at={printedAt} />
              </>
            ),
          },
          { head: words.applied, cell: ({ appliedBy }) => appliedBy },
          {
            head: words.end,
            cell: ({ end }) => (
              <span class={end === 'unaccounted' ? 'out' : undefined}>{words.ends[end]}</span>
            ),
          },
        ]}
      />
    </section>
  );
}
