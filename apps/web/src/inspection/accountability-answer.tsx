import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { Stamp } from '../instants/stamp.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Field } from '../look/field.js';
import { fromThousandths } from '../look/thousandths.js';
import { Table } from '../tables/table.js';
import { inLanguages } from '../words/in-languages.js';
import { Question } from './question.js';
import { TherapyLink } from './therapy-link.js';
import { useAsked } from './use-asked.js';

type Accountability = components['schemas']['AccountabilityDto'];
type Balance = Accountability['balance'];

const say = inLanguages({
  en: {
    title: 'Accountability',
    asks: 'Every tube that was made for a subject, and what became of it: received, opened, given, returned, destroyed, on hand (21 CFR 312.62(a)).',
    subject: 'Subject number',
    nobody: 'No participant has this subject number.',
    say: 'Say which subject.',
    tube: 'Tube',
    therapy: 'Therapy',
    filled: 'Filled',
    received: 'Received',
    dispensed: 'Opened',
    administered: 'Given',
    returned: 'Returned',
    destroyed: 'Destroyed',
    onHand: 'On hand',
    wasted: 'Thawed and wasted',
    unaccounted: 'Unaccounted for',
    yes: 'yes',
    balance: 'Balance, in tubes',
  },
  cs: {
    title: 'Evidence hodnoceného přípravku',
    asks: 'Každá zkumavka vyrobená pro subjekt a co se s ní stalo: přijata, otevřena, podána, vrácena, zničena, na skladě (21 CFR 312.62(a)).',
    subject: 'Číslo subjektu',
    nobody: 'Toto číslo subjektu nikdo nemá.',
    say: 'Uveďte subjekt.',
    tube: 'Zkumavka',
    therapy: 'Léčba',
    filled: 'Naplněna',
    received: 'Přijata',
    dispensed: 'Otevřena',
    administered: 'Podáno',
    returned: 'Vrácena',
    destroyed: 'Zničena',
    onHand: 'Na skladě',
    wasted: 'Rozmražena a zmařena',
    unaccounted: 'Nedoloženo',
    yes: 'ano',
    balance: 'Bilance ve zkumavkách',
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
            <>
              <Sums balance={account.balance} />
              <Tubes tubes={account.tubes} />
            </>
          )
        }
      </Shown>
    </Question>
  );
}

function Sums({ balance }: { balance: Balance }) {
  const words = say();
  const sums = [
    [words.filled, balance.filled],
    [words.received, balance.received],
    [words.dispensed, balance.dispensed],
    [words.administered, balance.administered],
    [words.returned, balance.returned],
    [words.destroyed, balance.destroyed],
    [words.wasted, balance.thawedAndWasted],
    [words.onHand, balance.onHand],
    [words.unaccounted, balance.unaccounted],
  ] as const;
  return (
    <Table
      label={words.balance}
      rows={[balance]}
      keyOf={() => 'balance'}
      columns={sums.map(([head, count]) => ({
        head,
        cell: () =>
          head === words.unaccounted && count > 0 ? <strong class="out">{count}</strong> : count,
      }))}
    />
  );
}

function Tubes({ tubes }: { tubes: Accountability['tubes'] }) {
  const words = say();
  const at = (moment: string | null) => (moment === null ? '–' : <Stamp at={moment} />);
  return (
    <Table
      label={words.title}
      rows={tubes}
      keyOf={({ coi, tube }) => `${coi} ${tube}`}
      columns={[
        { head: words.tube, cell: ({ batch, tube }) => <code>{`${batch} ${tube}`}</code> },
        { head: words.therapy, cell: ({ coi }) => <TherapyLink coi={coi} /> },
        { head: words.filled, cell: ({ filledAt }) => <Stamp at={filledAt} /> },
        { head: words.received, cell: ({ receivedAt }) => at(receivedAt) },
        { head: words.dispensed, cell: ({ dispensedAt }) => at(dispensedAt) },
        {
          head: words.administered,
          cell: ({ administeredMicrolitres }) => `${fromThousandths(administeredMicrolitres)} ml`,
        },
        { head: words.returned, cell: ({ returnedAt }) => at(returnedAt) },
        { head: words.destroyed, cell: ({ destroyedAt }) => at(destroyedAt) },
        { head: words.onHand, cell: ({ isOnHand }) => (isOnHand ? words.yes : '–') },
      ]}
    />
  );
}
