import { ProductAccount } from '../accountability/product-account.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Field } from '../look/field.js';
import { inLanguages } from '../words/in-languages.js';
import { Question } from './question.js';
import { useAsked } from './use-asked.js';

type Accountability = components['schemas']['AccountabilityDto'];

const say = inLanguages({
  en: {
    title: 'Accountability',
    asks: 'Every tube that was made for a subject, and what became of it: received, opened, given, returned, destroyed, on hand (21 CFR 312.62(a)).',
    subject: 'Subject number',
    nobody: 'No participant has this subject number.',
    say: 'Say which subject.',
  },
  cs: {
    title: 'Evidence hodnoceného přípravku',
    asks: 'Každá zkumavka vyrobená pro subjekt a co se s ní stalo: přijata, otevřena, podána, vrácena, zničena, na skladě (21 CFR 312.62(a)).',
    subject: 'Číslo subjektu',
    nobody: 'Toto číslo subjektu nikdo nemá.',
    say: 'Uveďte subjekt.',
  },
});

const PARTICIPANT = 'participant-';

/** Null where nobody has the number. @throws Refused */
async function accountabilityOf(subjectNumber: string): Promise<Accountability | null | undefined> {
  if (subjectNumber === '') return undefined;
  const query = { q: subjectNumber, limit: '500' };
  const { rows } = await answerOf(client.GET('/search', { params: { query } }));
  const found = rows.find(
    ({ kind, value, stream }) =>
      kind === 'subject-number' && value === subjectNumber && stream.startsWith(PARTICIPANT),
  );
  if (found === undefined) return null;
  const participant = found.stream.slice(PARTICIPANT.length);
  return answerOf(
    client.GET('/participants/{participant}/accountability', { params: { path: { participant } } }),
  );
}

export default function AccountabilityAnswer() {
  const words = say();
  const [{ subject }, shown, ask] = useAsked({ subject: '' });
  const reading = useReading(() => accountabilityOf(subject), [subject], 'once');
  return (
    <Question
      title={words.title}
      asks={words.asks}
      controls={
        <Field
          label={words.subject}
          value={shown.subject}
          required={false}
          autoComplete="off"
          onValue={text => ask({ subject: text.trim() })}
        />
      }
    >
      <Shown reading={reading}>
        {account =>
          account === undefined || account === null ? (
            <p role="status">{account === null ? words.nobody : words.say}</p>
          ) : (
            <ProductAccount account={account} />
          )
        }
      </Shown>
    </Question>
  );
}
