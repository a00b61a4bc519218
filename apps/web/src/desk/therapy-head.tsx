import type { ComponentChildren } from 'preact';
import type { JourneyState } from '../journey/journey-state.js';
import { therapyPlace } from '../shell/therapy-place.js';
import { Identifier } from '../token/identifier.js';
import { Token } from '../token/token.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({ en: { dose: 'Dose' }, cs: { dose: 'Dávka' } });

interface Shown {
  readonly journey: JourneyState;
  /** What of it the screen is about. */
  readonly children?: ComponentChildren;
}

/** Whose therapy it is: the same on every page about it, and the way back to its own. */
export function TherapyHead({ journey, children }: Shown) {
  const { coi, subjectNumber, doseNumber } = journey;
  const place = therapyPlace(coi);
  return (
    <header class="therapy-head">
      <h1 class="who">
        <Token subjectNumber={subjectNumber} size="large" />
        <span>
          <Identifier value={subjectNumber} whole />
          <span class="quiet-text under">
            {say().dose} {doseNumber} ·{' '}
            {place === undefined ? (
              <Identifier value={coi} />
            ) : (
              <a href={place}>
                <Identifier value={coi} />
              </a>
            )}
          </span>
          {children !== undefined && <span class="under about">{children}</span>}
        </span>
      </h1>
    </header>
  );
}
