import { useEffect, useRef } from 'preact/hooks';
import { HoldsNote } from '../bedside/holds-note.js';
import type { Step } from '../bedside/next-step.js';
import type { JourneyState } from '../journey/journey-state.js';
import { Token } from '../token/token.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { sound } from './sound.js';

const say = inLanguages({
  en: {
    match: 'MATCH',
    why: 'Two people have found that this person and this tube belong together.',
    toOpening: 'Go on to opening',
    on: 'Go on',
  },
  cs: {
    match: 'SHODA',
    why: 'Dva lidé zjistili, že tato osoba a tato zkumavka patří k sobě.',
    toOpening: 'Pokračovat otevřením',
    on: 'Pokračovat',
  },
});

interface Shown {
  readonly journey: JourneyState;
  /** What comes next. */
  readonly step: Step;
  readonly onGoOn: () => void;
}

/** Shown to both, once both have checked. What bars the dose all the same stands with it: a match permits nothing. */
export function MatchVerdict({ journey, step, onGoOn }: Shown) {
  const words = say();
  const { subjectNumber } = journey;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    sound('MATCH');
  }, []);
  return (
    <section class="verdict verdict-match" aria-labelledby="verdict-word">
      <svg class="verdict-shape" viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r="47" />
        <path class="verdict-mark" d="M25 52l18 18l34-38" />
      </svg>
      <h1 id="verdict-word" ref={heading} tabIndex={-1}>
        {words.match}
      </h1>
      <div class="verdict-panel">
        <p class="who">
          <Token subjectNumber={subjectNumber} size="large" />{' '}
          <Identifier value={subjectNumber} whole />
        </p>
        <p class="verdict-reason">{words.why}</p>
        <HoldsNote journey={journey} />
      </div>
      <button type="button" class="next" onClick={onGoOn}>
        {step === 'open' ? words.toOpening : words.on}
      </button>
    </section>
  );
}
