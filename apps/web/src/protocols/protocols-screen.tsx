import '../act/act.css';
import '../look/rows.css';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Time } from '../instants/time.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { roles } from '../session/account.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import { PublishForm } from './publish-form.js';

const say = inLanguages({
  en: {
    title: 'Protocols',
    none: 'None was published yet.',
    version: 'version',
    by: 'approved by',
  },
  cs: { title: 'Protokoly', none: 'Žádný dosud nebyl vydán.', version: 'verze', by: 'schválil(a)' },
});

const MANY = '500';

/** What therapies are measured against: each protocol with its newest version. */
export default function ProtocolsScreen() {
  const words = say();
  const reading = useReading(async after => {
    const query = { limit: MANY, ...(after && { after }) };
    return (await answerOf(client.GET('/protocols', { params: { query } }))).rows;
  }, []);
  return (
    <div class="narrow">
      <h1>{words.title}</h1>
      <Shown reading={reading}>
        {rows => (
          <>
            {rows.length === 0 && <p>{words.none}</p>}
            <ul class="rows">
              {[...Map.groupBy(rows, ({ protocol }) => protocol)].map(([protocol, versions]) => {
                const newest = versions.at(-1);
                return (
                  <li key={protocol}>
                    <a class="row-line" href={`${BASE}/protocols/${protocol}`}>
                      <strong>{protocol}</strong>
                      {newest !== undefined && (
                        <span>
                          {words.version} {newest.version}, {words.by} {newest.publishedBy},{' '}
                          <Time at={newest.publishedAt} kind="past" />
                        </span>
                      )}
                    </a>
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </Shown>
      {(roles.value.has('qa') || roles.value.has('sponsor')) && <PublishForm />}
    </div>
  );
}
