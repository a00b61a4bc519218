import type { ComponentChildren } from 'preact';
import { therapyPlace } from '../shell/therapy-place.js';
import { Where } from '../shell/where.js';
import { Identifier } from '../token/identifier.js';
import { Token } from '../token/token.js';
import { inLanguages } from '../words/in-languages.js';
import type { RecordOf } from './record-of.js';

const say = inLanguages({
  en: { participant: 'The participant’s own record' },
  cs: { participant: 'Záznam účastníka' },
});

interface Shown {
  readonly record: RecordOf;
  readonly subjectNumber: string;
  /** What of it the screen is about. */
  readonly children: ComponentChildren;
}

/** Whose record it is, with the way back to it. */
export function RecordHead({ record, subjectNumber, children }: Shown) {
  return (
    <header class="therapy-head">
      <h1 class="who">
        <Token subjectNumber={subjectNumber} size="large" />
        <span>
          <Identifier value={subjectNumber} whole />
          <span class="quiet-text under">
            {'coi' in record ? (
              <Where href={therapyPlace(record.coi)}>
                <Identifier value={record.coi} />
              </Where>
            ) : (
              say().participant
            )}
          </span>
          <span class="under about">{children}</span>
        </span>
      </h1>
    </header>
  );
}
