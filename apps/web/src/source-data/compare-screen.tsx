import '../act/act.css';
import '../desk/desk.css';
import './source-data.css';
import { useRoute } from 'preact-iso';
import { envelopeOf } from '../journey/envelope.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Folded } from '../look/folded.js';
import { NoSuchPlace } from '../shell/no-such-place.js';
import { inLanguages } from '../words/in-languages.js';
import { type Comparison, comparisonOf, hasSource } from './compared.js';
import { type Compared, EventToCompare } from './event-to-compare.js';
import { RecordHead } from './record-head.js';
import { type RecordOf, nameOf, recordOf } from './record-of.js';
import { readRecord, readSourceData, readSubject } from './read-source.js';

const say = inLanguages({
  en: {
    title: 'Compare with the source',
    progress: (count: number, all: number) => `${count} of ${all} compared`,
    changed: 'Corrected since it was compared',
    toCompare: 'To be compared',
    nothing: 'Everything was compared.',
    compared: 'Compared',
    concluded: 'Concluded by the ledger itself: there is no other source',
  },
  cs: {
    title: 'Porovnat se zdrojem',
    progress: (count: number, all: number) => `Porovnáno ${count} z ${all}`,
    changed: 'Opraveno po porovnání',
    toCompare: 'K porovnání',
    nothing: 'Vše je porovnáno.',
    compared: 'Porovnáno',
    concluded: 'Odvodila sama evidence: jiný zdroj není',
  },
});

/** A monitor's two days with the charts: event by event, what was not compared first. */
export default function CompareScreen() {
  const record = recordOf(useRoute().params.record ?? '');
  return record === undefined ? <NoSuchPlace /> : <Compare record={record} />;
}

function Compare({ record }: { record: RecordOf }) {
  const of = nameOf(record);
  const subject = useReading(() => readSubject(record), [of], 'once');
  const reading = useReading(async () => {
    const [events, source] = await Promise.all([readRecord(record), readSourceData(record)]);
    return { of, events, ...source };
  }, [of]);
  return (
    <div class="narrow">
      <Shown reading={subject}>
        {subjectNumber => (
          <RecordHead record={record} subjectNumber={subjectNumber}>
            {say().title}
          </RecordHead>
        )}
      </Shown>
      <Shown reading={reading}>{compared => <Events compared={compared} />}</Shown>
    </div>
  );
}

function Events({ compared }: { compared: Compared }) {
  const words = say();
  const { events, verified } = compared;
  const told = events.filter(event => hasSource(envelopeOf(event)));
  const others = events.filter(
    event => !told.includes(event) && envelopeOf(event).type !== 'EventCorrected',
  );
  const which = (comparison: Comparison) =>
    told.filter(event => comparisonOf(envelopeOf(event).id, verified) === comparison);
  const [changed, toCompare, done] = [which('changed'), which('to-compare'), which('compared')];
  const lines = (some: Compared['events']) => (
    <ol class="events">
      {some.map(event => (
        <li key={event.revision}>
          <EventToCompare event={event} compared={compared} />
        </li>
      ))}
    </ol>
  );
  return (
    <>
      <p class="progress-of">
        <label for="progress">{words.progress(done.length, told.length)}</label>
        <progress id="progress" max={told.length} value={done.length} />
      </p>
      {changed.length > 0 && (
        <section>
          <h2>{words.changed}</h2>
          {lines(changed)}
        </section>
      )}
      <section>
        <h2>{words.toCompare}</h2>
        {toCompare.length === 0 ? <p class="ready">{words.nothing}</p> : lines(toCompare)}
      </section>
      {done.length > 0 && (
        <Folded summary={`${words.compared} (${done.length})`}>{() => lines(done)}</Folded>
      )}
      {others.length > 0 && (
        <Folded summary={`${words.concluded} (${others.length})`}>{() => lines(others)}</Folded>
      )}
    </>
  );
}
