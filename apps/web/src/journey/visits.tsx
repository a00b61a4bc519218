import { Time } from '../instants/time.js';
import type { Protocol } from '../protocol/read-protocol.js';
import { inLanguages } from '../words/in-languages.js';
import type { JourneyState } from './journey-state.js';

const say = inLanguages({
  en: { visits: 'Follow-up visits', recorded: 'recorded' },
  cs: { visits: 'Kontroly', recorded: 'zaznamenána' },
});

const DAY_MS = 86_400_000;

interface Shown {
  readonly journey: JourneyState;
  readonly protocol: Pick<Protocol, 'followUp'>;
}

/** When whoever was given a dose is seen again, as the protocol asks for it. */
export function Visits({ journey, protocol }: Shown) {
  const words = say();
  const { infusedAt, visits } = journey;
  if (infusedAt === undefined) return null;
  return (
    <section>
      <h2>{words.visits}</h2>
      <ul class="alerts">
        {protocol.followUp.map(({ visit, afterDays }) => (
          <li key={visit} class="container-line">
            <strong>{visit}</strong>{' '}
            {visits.includes(visit) ? (
              <span class="in-hand">{words.recorded}</span>
            ) : (
              <Time at={infusedAt + afterDays * DAY_MS} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
