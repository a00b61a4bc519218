import './accountability.css';
import type { components } from '../api/ledger.js';
import { Stamp } from '../instants/stamp.js';
import { millilitres } from '../look/millilitres.js';
import { therapyPlace } from '../shell/therapy-place.js';
import { Where } from '../shell/where.js';
import { Table } from '../tables/table.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { balanceWords } from './balance-words.js';

type Account = components['schemas']['AccountabilityDto'];
type Tube = Account['tubes'][number];
type Balance = Account['balance'];

const say = inLanguages({
  en: {
    none: 'No tube was ever filled.',
    adds: 'Every tube is accounted for.',
    missing: (count: number) => `${count} not accounted for. Find it, or have its loss recorded.`,
    tubes: 'Tube by tube',
    tube: 'Tube',
    therapy: 'Therapy',
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
    none: 'Nikdy nebyla naplněna žádná zkumavka.',
    adds: 'Každá zkumavka je vyúčtována.',
    missing: count => `Nevyúčtováno: ${count}. Najděte ji, nebo nechte zaznamenat ztrátu.`,
    tubes: 'Zkumavku po zkumavce',
    tube: 'Zkumavka',
    therapy: 'Léčba',
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
export function ProductAccount({ account: { tubes, balance } }: { account: Account }) {
  const words = say();
  if (balance.filled === 0) return <p>{words.none}</p>;
  return (
    <>
      <Sums balance={balance} />
      <section>
        <h2>{words.tubes}</h2>
        <Tubes tubes={tubes} />
      </section>
    </>
  );
}

function Sums({ balance }: { balance: Balance }) {
  const words = say();
  return (
    <>
      <p class={balance.unaccounted === 0 ? 'adds-up' : 'problem problem-title'}>
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
  return (
    <Table
      label={words.tubes}
      rows={tubes}
      keyOf={({ coi, tube }) => `${coi} ${tube}`}
      columns={[
        { head: words.tube, cell: named },
        {
          head: words.therapy,
          cell: ({ coi }) => (
            <Where class="way" href={therapyPlace(coi)}>
              <Identifier value={coi} />
            </Where>
          ),
        },
        { head: words.dose, cell: ({ doseNumber }) => doseNumber },
        {
          head: words.filled,
          cell: ({ filledMicrolitres, filledAt }) => (
            <>
              {millilitres(filledMicrolitres)}, <Stamp at={filledAt} />
            </>
          ),
        },
        { head: words.received, cell: ({ receivedAt }) => when(receivedAt) },
        { head: words.thawed, cell: ({ thawedAt }) => when(thawedAt) },
        { head: words.opened, cell: ({ dispensedAt }) => when(dispensedAt) },
        {
          head: words.given,
          cell: ({ administeredMicrolitres }) => millilitres(administeredMicrolitres),
        },
        { head: words.returned, cell: ({ returnedAt }) => when(returnedAt) },
        { head: words.destroyed, cell: ({ destroyedAt }) => when(destroyedAt) },
      ]}
    />
  );
}

const when = (at: string | null) => (at === null ? '–' : <Stamp at={at} />);

function named({ batch, tube, isOnHand, isThere, assignedTo, assumedFrom }: Tube) {
  const words = say();
  const state = [
    ...(isOnHand ? [words.onHand] : isThere ? [words.there] : []),
    ...(assignedTo === null ? [] : [`${words.passedOn} ${assignedTo}`]),
    ...(assumedFrom === null ? [] : [`${words.from} ${assumedFrom}`]),
  ];
  return (
    <>
      <code>{`${batch} ${tube}`}</code>
      <span class="tube-state">{state.join(' · ')}</span>
    </>
  );
}
