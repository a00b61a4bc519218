import { ActList } from '../act/act-list.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Time } from '../instants/time.js';
import { Listed } from '../live/listed.js';
import { useReading } from '../live/use-reading.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import { findMaterial } from './material-acts.js';

const say = inLanguages({
  en: {
    title: 'Material that nobody knows',
    none: 'Nothing of that kind is kept here.',
    found: 'found',
  },
  cs: { title: 'Neznámý materiál', none: 'Nic takového se tu neuchovává.', found: 'nalezeno' },
});

/** What lies in quarantine at the own site, and where to say that something was found. */
export function MaterialsHere() {
  const words = say();
  const reading = useReading(async after => {
    const query = { limit: '100', ...(after === undefined ? {} : { after }) };
    return (await answerOf(client.GET('/materials', { params: { query } }))).rows;
  }, []);
  return (
    <>
      <Listed title={words.title} none={words.none} reading={reading}>
        {rows => (
          <ul class="list doses">
            {rows.map(({ material, description, box, position, quarantine, foundAt }) => (
              <li key={material}>
                <a class="card dose" href={`${BASE}/storage/materials/${material}`}>
                  <strong>
                    <code>{material}</code>
                  </strong>
                  <span>{description}</span>
                  <span>{box === null ? quarantine : `${box} · ${position ?? ''}`}</span>
                  <span class="quiet-text">
                    {words.found} <Time at={foundAt} kind="past" />
                  </span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </Listed>
      <ActList title="" acts={[findMaterial()]} onDone={() => reading.reload()} />
    </>
  );
}
