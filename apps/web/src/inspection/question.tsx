import '../record/record.css';
import './inspection.css';
import type { ComponentChildren } from 'preact';
import { Stamp } from '../instants/stamp.js';
import { ledgerNow } from '../instants/ledger-time.js';
import { BASE } from '../shell/base.js';
import { account } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: { back: 'All questions', print: 'Print', asked: 'Asked', by: 'by' },
  cs: { back: 'Všechny otázky', print: 'Vytisknout', asked: 'Dotaz', by: 'podal(a)' },
});

interface QuestionShown {
  readonly title: string;
  /** What it answers, in a sentence. */
  readonly asks: string;
  readonly controls?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One question of an inspection: what is asked, and below it the answer, which prints with who asked and when. */
export function Question({ title, asks, controls, children }: QuestionShown) {
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
      <div class="question-controls">
        {controls}
        <button type="button" class="no-print" onClick={() => print()}>
          {words.print}
        </button>
      </div>
      <p class="quiet-text only-print">
        {words.asked} <Stamp at={ledgerNow()} /> {words.by}{' '}
        {account.value?.name ?? account.value?.person}
      </p>
      {children}
    </div>
  );
}
