import '../desk/desk.css';
import './monitor.css';
import { useRoute } from 'preact-iso';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { Time } from '../instants/time.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { fromThousandths } from '../look/thousandths.js';
import { Identifier } from '../token/identifier.js';
import { Token } from '../token/token.js';
import { inLanguages } from '../words/in-languages.js';
import { balanceWords } from './balance-words.js';

type Tube = components['schemas']['TubeAccountDto'];
type Balance = components['schemas']['BalanceDto'];

const say = inLanguages({
  en: {
    title: 'Accountability of the product',
    none: 'No tube was ever filled.',
    adds: 'Every tube is accounted for.',
    missing: (count: number) => `${count} not accounted for. Find it, or have its loss recorded.`,
    tubes: 'Tube by tube',
    tube: 'Tube',
    dose: 'Dose',
    filled: 'Filled',
    received: 'Received',
    thawed: 'Thawed',
    opened: 'Opened',
    given: 'Given',
    returned: 'Returned',
    destroyed: 'Destroyed',
    onHand: 'Whole, at the site: count it with your own eyes',
    there: 'whole',
    passedOn: 'passed on to',
    from: 'made for',
  },
  cs: {
    title: 'Evidence přípravku',
    none: 'Nikdy nebyla naplněna žádná zkumavka.',
    adds: 'Každá zkumavka je vyúčtována.',
    missing: count => `Nevyúčtováno: ${count}. Najděte ji, nebo nechte zaznamenat ztrátu.`,
    tubes: 'Zkumavku po zkumavce',
    tube: 'Zkumavka',
    dose: 'Dávka',
    filled: 'Naplněna',
    received: 'Přijata',
    thawed: 'Rozmražena',
    opened: 'Otevřena',
    given: 'Podáno',
    returned: 'Vrácena',
    destroyed: 'Zničena',
    onHand: 'Celá, na pracovišti: spočítejte na vlastní oči',
    there: 'celá',
    passedOn: 'předána do',
    from: 'vyrobena pro',
  },
});

/** The account that a site keeps for each subject (21 CFR 312.62): what was made, and what became of it, to be compared with the shelf. */
export default function AccountabilityScreen() {
  const { participant = '' } = useRoute().params;
  const reading = useReading(async () => {
    const params = { path: { participant } };
    const [account, known] = await Promise.all([
      answerOf(client.GET('/participants/{participant}/accountability', { params })),
      answerOf(client.GET('/participants/{participant}', { params })),
    ]);
    return { account, known };
  }, [participant]);
  return (
    <Shown reading={reading}>
      {({ account: { tubes, balance }, known }) => (
        <>
          <header class="therapy-head">
            <h1 class="who">
              <Token subjectNumber={known.subjectNumber} size="large" />
              <span>
                <Identifier value={known.subjectNumber} whole />
                <span class="under about">{say().title}</span>
              </span>
            </h1>
          </header>
          <Sum balance={balance} />
          {tubes.length > 0 && <Tubes tubes={tubes} />}
        </>
      )}
    </Shown>
  );
}

function Sum({ balance }: { balance: Balance }) {
  const words = say();
  if (balance.filled === 0) return <p>{words.none}</p>;
  return (
    <>
      <p class={balance.unaccounted === 0 ? 'ready' : 'problem problem-title'}>
        {balance.unaccounted === 0 ? words.adds : words.missing(balance.unaccounted)}
      </p>
      <dl class="sums">
        {Object.entries(balanceWords()).map(([name, label]) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>{balance[name as keyof Balance]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Tubes({ tubes }: { tubes: readonly Tube[] }) {
  const words = say();
  const heads = [
    words.dose,
    words.filled,
    words.received,
    words.thawed,
    words.opened,
    words.given,
    words.returned,
    words.destroyed,
  ];
  return (
    <section aria-labelledby="tubes">
      <h2 id="tubes">{words.tubes}</h2>
      <div class="scrolls" tabIndex={0} role="region" aria-labelledby="tubes">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.tube}</th>
              {heads.map(head => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tubes.map(tube => (
              <TubeRow key={`${tube.coi} ${tube.tube}`} tube={tube} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function TubeRow({ tube }: { tube: Tube }) {
  const words = say();
  const moments = [tube.receivedAt, tube.thawedAt, tube.dispensedAt];
  return (
    <tr>
      <th scope="row">
        <Identifier value={tube.tube} whole />
        <span class="quiet-text alert-where">
          <Identifier value={tube.coi} /> · {tube.batch}
          {tube.isOnHand ? ` · ${words.onHand}` : tube.isThere ? ` · ${words.there}` : ''}
          {tube.assignedTo !== null && ` · ${words.passedOn} ${tube.assignedTo}`}
          {tube.assumedFrom !== null && ` · ${words.from} ${tube.assumedFrom}`}
        </span>
      </th>
      <td>{tube.doseNumber}</td>
      <td>
        {fromThousandths(tube.filledMicrolitres)} ml
        <span class="alert-where">
          <Time at={tube.filledAt} kind="past" />
        </span>
      </td>
      {moments.map((at, place) => (
        <td key={place}>
          <When at={at} />
        </td>
      ))}
      <td>{fromThousandths(tube.administeredMicrolitres)} ml</td>
      <td>
        <When at={tube.returnedAt} />
      </td>
      <td>
        <When at={tube.destroyedAt} />
      </td>
    </tr>
  );
}

const When = ({ at }: { at: string | null }) =>
  at === null ? <>–</> : <Time at={at} kind="past" />;
