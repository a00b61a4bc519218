import '../record/record.css';
import './inspection.css';
import type { ComponentChildren } from 'preact';
import { ReadBy } from '../record/read-by.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    back: 'All questions',
    print: 'Print',
    told: 'This is what the ledger tells. This device has not checked it: open a line, and its record is checked here.',
  },
  cs: {
    back: 'Všechny otázky',
    print: 'Vytisknout',
    told: 'Takto to vypráví evidence. Toto zařízení to neověřilo: otevřete řádek a jeho záznam se ověří zde.',
  },
});

interface QuestionShown {
  readonly title: string;
  /** What it answers, in a sentence. */
  readonly asks: string;
  readonly controls?: ComponentChildren;
  /** Whether the answer is folded on this device from a record that was checked here; otherwise it is the word of the ledger. */
  readonly isChecked?: boolean;
  readonly children: ComponentChildren;
}

/** One question of an inspection: what is asked, and below it the answer, which prints with who asked and when. */
export function Question({ title, asks, controls, isChecked = false, children }: QuestionShown) {
  const words = say();
  return (
    <div class="question">
      <p class="no-print">
        <a class="way" href={`${BASE}/inspection`}>
          {words.back}
        </a>
      </p>
      <h1>{title}</h1>
      <p>{asks}</p>
      <div class="question-controls no-print">
        {controls}
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </div>
      <ReadBy />
      {!isChecked && <p class="quiet-text">{words.told}</p>}
      {children}
    </div>
  );
}
