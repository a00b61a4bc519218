import { useState } from 'preact/hooks';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { soManyOf } from '../clean-room/kinds.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Field } from '../look/field.js';
import { BASE } from '../shell/base.js';
import { Identifier } from '../token/identifier.js';
import { Token } from '../token/token.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'Therapies here',
    find: 'Find by subject number',
    none: 'Nothing of such a therapy is here.',
    dose: 'Dose',
    held: 'On hold',
  },
  cs: {
    title: 'Terapie zde',
    find: 'Najít podle čísla subjektu',
    none: 'Z takové terapie tu nic není.',
    dose: 'Dávka',
    held: 'Zadrženo',
  },
});

/** As many as a screen shows before somebody says whom he is looking for. */
const MOST_SHOWN = 12;

/** Of which therapies the vault holds something: this finds a page, and takes nothing out. */
export function StoredTherapies() {
  const words = say();
  const [wanted, setWanted] = useState('');
  const therapies = useReading(async after => {
    const query = { limit: '500', ...(after === undefined ? {} : { after }) };
    return (await answerOf(client.GET('/custody/therapies', { params: { query } }))).rows;
  }, []);
  return (
    <>
      <h2>{words.title}</h2>
      <div class="narrow-left find-therapy">
        <Field
          label={words.find}
          value={wanted}
          onValue={setWanted}
          required={false}
          autoComplete="off"
        />
      </div>
      <Shown reading={therapies}>
        {rows => {
          const found = rows.filter(({ subjectNumber }) => subjectNumber.includes(wanted.trim()));
          return found.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul class="list doses">
              {found.slice(0, MOST_SHOWN).map(row => (
                <li key={row.coi}>
                  <a class="card dose" href={`${BASE}/storage/therapies/${row.coi}`}>
                    <span class="who">
                      <Token subjectNumber={row.subjectNumber} />
                      <strong>
                        <Identifier value={row.subjectNumber} whole />
                      </strong>
                    </span>
                    <span>
                      {words.dose} {row.doseNumber} ·{' '}
                      {row.held.map(({ kind, count }) => soManyOf(kind, count)).join(', ')}
                    </span>
                    {row.holds > 0 && <strong class="held-tag">{words.held}</strong>}
                  </a>
                </li>
              ))}
            </ul>
          );
        }}
      </Shown>
    </>
  );
}
