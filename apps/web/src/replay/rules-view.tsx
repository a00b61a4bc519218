import type { Journey } from '@selfsame/replay';
import { Shown } from '../live/shown.js';
import type { Reading } from '../live/use-reading.js';
import { inLanguages } from '../words/in-languages.js';
import { FactText } from './fact-value.js';
import { factWords } from './fact-words.js';
import { FACT_GROUPS, type Fact, factsOf } from './facts-of.js';
import { sameJourney } from './same-journey.js';
import type { ToldAt } from './told-at.js';

const say = inLanguages({
  en: {
    title: 'As the rules see it',
    agrees: 'The ledger tells this moment as it was folded here from the bytes of its events.',
    differs:
      'The ledger tells this moment otherwise than its own events do. Load the page again; if it stays so, do not rely on it.',
    nothing: 'Nothing yet.',
  },
  cs: {
    title: 'Jak to vidí pravidla',
    agrees: 'Evidence vypráví tento okamžik tak, jak byl zde složen z bajtů událostí.',
    differs:
      'Evidence vypráví tento okamžik jinak než její vlastní události. Načtěte stránku znovu; zůstane-li to tak, nespoléhejte na ni.',
    nothing: 'Zatím nic.',
  },
});

interface RulesShown {
  readonly told: Reading<ToldAt>;
  /** The moment that is looked at. */
  readonly moment: string;
  /** The same moment, folded here. */
  readonly folded: Journey;
}

/** What was, as the rules fold it: asked of the ledger when the slider rests, and held against what was folded here. */
export function RulesView({ told, moment, folded }: RulesShown) {
  const words = say();
  return (
    <section>
      <h2>{words.title}</h2>
      <Shown reading={told}>
        {({ key, journey }) => (
          <>
            {key === moment && <Sameness isSame={sameJourney(folded, journey)} />}
            <FactGroups facts={factsOf(journey)} />
          </>
        )}
      </Shown>
    </section>
  );
}

/** Two folds of one history, in two places. */
function Sameness({ isSame }: { isSame: boolean }) {
  const words = say();
  return isSame ? (
    <p class="agrees">{words.agrees}</p>
  ) : (
    <p class="raw-fault" role="alert">
      {words.differs}
    </p>
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
