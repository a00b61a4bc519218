import { Time } from '../instants/time.js';
import { CauseOfHold } from '../journey/cause-of-hold.js';
import type { JourneyState } from '../journey/journey-state.js';
import { inLanguages } from '../words/in-languages.js';
import type { HoldEvidence } from './hold-evidence.js';
import { TherapyHead } from './therapy-head.js';

const say = inLanguages({
  en: { held: 'Held', by: 'by', ledger: 'the ledger', expires: 'runs out' },
  cs: { held: 'Zadrženo', by: 'zadržel(a)', ledger: 'evidence', expires: 'vyprší' },
});

interface About {
  readonly evidence: HoldEvidence;
  readonly journey: JourneyState;
}

/** Of whom, why, since when, and what runs out first. */
export function HoldHead({ evidence, journey }: About) {
  const words = say();
  const { hold, placedAt, placedBy, placedByName, expires } = evidence;
  const held = journey.holds[hold];
  return (
    <>
      <TherapyHead journey={journey}>{hold}</TherapyHead>
      <div class={evidence.open ? 'problem' : 'note'}>
        <p class={evidence.open ? 'problem-title' : undefined}>
          {held && <CauseOfHold cause={held.cause} />}
        </p>
        <p>
          {words.held} <Time at={placedAt} kind="past" /> · {words.by}{' '}
          {placedByName ?? (placedBy === 'ledger' ? words.ledger : placedBy)}
        </p>
      </div>
      {evidence.open && expires !== null && (
        <p class="clock hold-clock">
          {expires.item} {words.expires} <Time at={expires.at} />
        </p>
      )}
    </>
  );
}
