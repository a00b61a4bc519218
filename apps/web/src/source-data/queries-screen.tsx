import '../act/act.css';
import '../desk/desk.css';
import { useRoute } from 'preact-iso';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { roles } from '../session/account.js';
import { BASE } from '../shell/base.js';
import { NoSuchPlace } from '../shell/no-such-place.js';
import { inLanguages } from '../words/in-languages.js';
import { AskedAbout } from './asked-about.js';
import { RecordHead } from './record-head.js';
import { type RecordOf, nameOf, recordOf } from './record-of.js';
import { readSubject } from './read-source.js';

const say = inLanguages({
  en: { title: 'Queries of monitors', compare: 'Compare with the source' },
  cs: { title: 'Dotazy monitora', compare: 'Porovnat se zdrojem' },
});

/** What monitors have asked about one record, for whoever answers and for whoever asked. */
export default function QueriesScreen() {
  const record = recordOf(useRoute().params.record ?? '');
  return record === undefined ? <NoSuchPlace /> : <Queries record={record} />;
}

function Queries({ record }: { record: RecordOf }) {
  const words = say();
  const reading = useReading(() => readSubject(record), [nameOf(record)], 'once');
  return (
    <div class="narrow">
      <Shown reading={reading}>
        {subjectNumber => (
          <RecordHead record={record} subjectNumber={subjectNumber}>
            {words.title}
          </RecordHead>
        )}
      </Shown>
      <AskedAbout record={record} />
      {roles.value.has('monitor') && (
        <p>
          <a class="button" href={`${BASE}/compare/${nameOf(record)}`}>
            {words.compare}
          </a>
        </p>
      )}
    </div>
  );
}
