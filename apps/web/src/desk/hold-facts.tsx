import { BASE } from '../shell/base.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import type { HoldEvidence } from './hold-evidence.js';

type Use = HoldEvidence['liftingAllows'][number]['use'];

const say = inLanguages({
  en: {
    affected: 'What it stops',
    nothing: 'Nothing that could still be used.',
    allows: 'Lifting allows',
    allowsNothing: 'Nothing yet: the next step is another one.',
    also: 'Held by others, too',
    alsoWhy: 'Lifting this one alone is not enough.',
    uses: {
      certification: 'certification of',
      departure: 'departure of',
      thaw: 'thaw of',
      opening: 'opening of',
      infusion: 'infusion of',
    } satisfies Record<Use, string> as Readonly<Record<Use, string>>,
  },
  cs: {
    affected: 'Co to zadržuje',
    nothing: 'Nic, co by se ještě dalo použít.',
    allows: 'Uvolnění dovolí',
    allowsNothing: 'Zatím nic: další krok je jiný.',
    also: 'Zadrženo i jinak',
    alsoWhy: 'Uvolnit jen toto nestačí.',
    uses: {
      certification: 'propuštění',
      departure: 'odvoz',
      thaw: 'rozmražení',
      opening: 'otevření',
      infusion: 'podání',
    },
  },
});

/** What a decision is about: what is stopped, what would follow, and what else stands in the way. */
export function HoldFacts({ evidence }: { evidence: HoldEvidence }) {
  const words = say();
  const { coi, open, affected, liftingAllows, alsoHeldBy } = evidence;
  if (!open) return null;
  return (
    <dl class="hold-facts">
      <dt>{words.affected}</dt>
      <dd>
        {affected.length === 0 ? (
          words.nothing
        ) : (
          <ul class="things">
            {affected.map(item => (
              <li key={item}>
                <Identifier value={item} whole />
              </li>
            ))}
          </ul>
        )}
      </dd>
      <dt>{words.allows}</dt>
      <dd>
        {liftingAllows.length === 0
          ? words.allowsNothing
          : liftingAllows.map(({ use, of }) => `${words.uses[use]} ${of}`).join(', ')}
      </dd>
      {alsoHeldBy.length > 0 && (
        <>
          <dt>{words.also}</dt>
          <dd>
            <strong>{words.alsoWhy}</strong>{' '}
            {alsoHeldBy.map(hold => (
              <a key={hold} class="button" href={`${BASE}/desk/${coi}/holds/${hold}`}>
                {hold}
              </a>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
