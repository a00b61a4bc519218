import type { History } from '@selfsame/replay';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Refused } from '../api/problem.js';
import { Stamp } from '../instants/stamp.js';
import { useReading } from '../live/use-reading.js';
import { EventLink } from '../record/event-link.js';
import { BASE } from '../shell/base.js';
import { Table } from '../tables/table.js';
import { inLanguages } from '../words/in-languages.js';
import { Answer } from './answer.js';
import { OfTherapy } from './of-therapy.js';
import { type Qualified, qualifiedAt, usesOfInstruments } from './uses-of-instruments.js';

const say = inLanguages({
  en: {
    title: 'Calibration on the day of use',
    asks: 'Every instrument that a therapy was made, stored or tested with, and the calibration that counted when it was used.',
    instrument: 'Instrument',
    kind: 'Kind',
    use: 'Used for',
    when: 'When',
    counted: 'Calibration that counted then',
    until: 'until',
    none: 'NONE',
    unknown: 'not enrolled',
  },
  cs: {
    title: 'Kalibrace v den použití',
    asks: 'Každý přístroj, kterým se léčba vyráběla, ukládala nebo zkoušela, a kalibrace, která při použití platila.',
    instrument: 'Přístroj',
    kind: 'Druh',
    use: 'Použit pro',
    when: 'Kdy',
    counted: 'Kalibrace, která tehdy platila',
    until: 'do',
    none: 'ŽÁDNÁ',
    unknown: 'nezaveden',
  },
});

interface Known {
  readonly kind: string;
  readonly qualifications: readonly Qualified[];
}

/** Undefined for an instrument that nobody enrolled. @throws Refused for any other reason */
async function deviceOf(device: string): Promise<Known | undefined> {
  try {
    return await answerOf(client.GET('/devices/{device}', { params: { path: { device } } }));
  } catch (error) {
    if (error instanceof Refused && error.problem.status === 404) return undefined;
    throw error;
  }
}

export default function CalibrationsAnswer() {
  const words = say();
  return (
    <OfTherapy title={words.title} asks={words.asks}>
      {({ coi, history }) => <Uses coi={coi} history={history} />}
    </OfTherapy>
  );
}

function Uses({ coi, history }: { coi: string; history: History }) {
  const words = say();
  const reading = useReading(
    async () => {
      const uses = usesOfInstruments(history);
      const names = [...new Set(uses.map(({ instrument }) => instrument))];
      const known = new Map(
        await Promise.all(names.map(async name => [name, await deviceOf(name)] as const)),
      );
      const rows = uses.map(use => {
        const device = known.get(use.instrument);
        const counted = qualifiedAt(device?.qualifications ?? [], use.event.occurredAt);
        return { ...use, kind: device?.kind, counted };
      });
      // What nobody can vouch for comes first.
      rows.sort(
        (one, other) => Number(one.counted !== undefined) - Number(other.counted !== undefined),
      );
      return { rows, isWhole: true };
    },
    [history],
    'once',
  );
  return (
    <Answer reading={reading}>
      {rows => (
        <Table
          label={words.title}
          rows={rows}
          keyOf={({ instrument, event }) => `${instrument} ${event.id}`}
          columns={[
            {
              head: words.instrument,
              cell: ({ instrument }) => (
                <a class="way" href={`${BASE}/records/device-${encodeURIComponent(instrument)}`}>
                  <code>{instrument}</code>
                </a>
              ),
            },
            { head: words.kind, cell: ({ kind }) => kind ?? words.unknown },
            {
              head: words.use,
              cell: ({ event }) => (
                <EventLink stream={`journey-${coi}`} type={event.type} revision={event.revision} />
              ),
            },
            { head: words.when, cell: ({ event }) => <Stamp at={event.occurredAt} /> },
            {
              head: words.counted,
              cell: ({ counted }) =>
                counted === undefined ? (
                  <strong class="out">{words.none}</strong>
                ) : (
                  `${counted.record}, ${words.until} ${counted.until.slice(0, 10)}`
                ),
            },
          ]}
        />
      )}
    </Answer>
  );
}
