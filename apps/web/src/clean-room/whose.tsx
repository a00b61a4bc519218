import { Identifier } from '../token/identifier.js';
import { Token } from '../token/token.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: { dose: 'Dose', batch: 'Batch' },
  cs: { dose: 'Dávka', batch: 'Šarže' },
});

interface Shown {
  readonly subjectNumber: string;
  readonly doseNumber: number;
  readonly coi: string;
  readonly batch?: string;
}

/** Whose cells these are. It stays where it is while the rest of the screen moves below it. */
export function Whose({ subjectNumber, doseNumber, coi, batch }: Shown) {
  const words = say();
  return (
    <header class="whose">
      <h1 class="who">
        <Token subjectNumber={subjectNumber} size="large" />
        <span>
          <Identifier value={subjectNumber} whole />
          <span class="quiet-text under">
            {words.dose} {doseNumber}
            {batch !== undefined && ` · ${words.batch} ${batch}`} · <Identifier value={coi} />
          </span>
        </span>
      </h1>
    </header>
  );
}
