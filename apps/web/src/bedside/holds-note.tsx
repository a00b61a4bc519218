import { Time } from '../instants/time.js';
import { CauseOfHold } from '../journey/cause-of-hold.js';
import type { JourneyState } from '../journey/journey-state.js';
import { WhomToCall } from '../verdict/whom-to-call.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: { held: 'On hold. It is not opened and not given until QA has lifted it.', since: 'since' },
  cs: { held: 'Zadrženo. Neotevírá se a nepodává, dokud to QA neuvolní.', since: 'od' },
});

/** Shown before anything else is offered: nobody should find it out by being refused. */
export function HoldsNote({ journey }: { journey: JourneyState }) {
  const words = say();
  const open = Object.values(journey.holds).filter(hold => hold.open);
  if (open.length === 0) return null;
  return (
    <div class="problem" role="status">
      <p class="problem-title">{words.held}</p>
      <ul>
        {open.map(({ hold, cause, placedAt }) => (
          <li key={hold}>
            <CauseOfHold cause={cause} /> · {words.since}{' '}
            <Time at={placedAt} kind="past" clockFirst />
          </li>
        ))}
      </ul>
      <WhomToCall />
    </div>
  );
}
