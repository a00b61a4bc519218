import type { Journey } from '@selfsame/replay';
import { Shown } from '../live/shown.js';
import type { Reading } from '../live/use-reading.js';
import { inLanguages } from '../words/in-languages.js';
import { Differences } from './differences.js';
import { FactText } from './fact-value.js';
import { factWords } from './fact-words.js';
import { FACT_GROUPS, type Fact, type ToldJourney, differencesOf, factsOf } from './facts-of.js';
import { asTold, sameJourney } from './same-journey.js';
import type { ToldAt } from './told-at.js';

const say = inLanguages({
  en: {
    title: 'As the rules see it',
    agrees: 'The ledger tells this moment as it was folded here from the bytes of its events.',
    broken: 'The ledger tells this moment otherwise than its own events do',
    differs:
      'Read the record again; if it stays so, do not rely on what the ledger tells. Below stands what its events say, folded on this device.',
    events: 'Folded from the events',
    ledger: 'As the ledger tells it',
  },
  cs: {
    title: 'Jak to vidí pravidla',
    agrees: 'Evidence vypráví tento okamžik tak, jak byl zde složen z bajtů událostí.',
    broken: 'Evidence vypráví tento okamžik jinak než její vlastní události',
    differs:
      'Načtěte záznam znovu; zůstane-li to tak, nespoléhejte na to, co evidence vypráví. Níže stojí, co říkají její události, složené na tomto zařízení.',
    events: 'Složeno z událostí',
    ledger: 'Jak to vypráví evidence',
  },
});

interface RulesShown {
  readonly told: Reading<ToldAt>;
  /** The moment that is looked at. */
  readonly moment: string;
  /** The same moment, folded here. */
  readonly folded: Journey;
}

/** What was, as the rules fold it here; the ledger is asked for the same when the slider rests, and held against it. */
export function RulesView({ told, moment, folded }: RulesShown) {
  const words = say();
  return (
    <section>
      <h2>{words.title}</h2>
      <Shown reading={told}>
        {({ key, journey }) => key === moment && <Sameness folded={folded} told={journey} />}
      </Shown>
      <FactGroups facts={factsOf(asTold(folded))} />
    </section>
  );
}

/** Two folds of one history, in two places. */
function Sameness({ folded, told }: { folded: Journey; told: ToldJourney }) {
  const words = say();
  if (sameJourney(folded, told)) return <p class="agrees">{words.agrees}</p>;
  return (
    <section class="record-broken" role="alert">
      <h3>{words.broken}</h3>
      <p>{words.differs}</p>
      <Differences
        label={words.broken}
        rows={differencesOf(factsOf(asTold(folded)), factsOf(told))}
        first={words.events}
        last={words.ledger}
      />
    </section>
  );
}

function FactGroups({ facts }: { facts: readonly Fact[] }) {
  const { groups } = factWords();
  return (
    <div class="fact-groups">
      {FACT_GROUPS.map(group => {
        const told = facts.filter(fact => fact.group === group);
        if (told.length === 0) return null;
        const things = [...new Set(told.map(({ of }) => of))];
        return (
          <details key={group} class="fact-group" open={group === 'therapy' || group === 'holds'}>
            <summary>
              {groups[group]} {things[0] === '' ? '' : `(${things.length})`}
            </summary>
            {things.map(of => (
              <ThingFacts key={of} of={of} facts={told.filter(fact => fact.of === of)} />
            ))}
          </details>
        );
      })}
    </div>
  );
}

function ThingFacts({ of, facts }: { of: string; facts: readonly Fact[] }) {
  const { names } = factWords();
  return (
    <div class="thing-facts">
      {of !== '' && (
        <h3>
          <code>{of}</code>
        </h3>
      )}
      <dl class="facts">
        {facts.map(({ name, value }) => (
          <div key={name} class="fact">
            <dt>{names[name]}</dt>
            <dd>
              <FactText value={value} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
