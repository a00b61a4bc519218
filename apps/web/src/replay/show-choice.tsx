import { inLanguages } from '../words/in-languages.js';
import { PANELS, type Panel } from './address-of-moment.js';

const say = inLanguages<Readonly<Record<Panel | 'show' | 'keep' | 'print', string>>>({
  en: {
    show: 'Show',
    rules: 'As the rules see it',
    lineage: 'Lineage',
    temperature: 'Temperature',
    signatures: 'Signatures',
    refusals: 'Refusals',
    clocks: 'The two clocks',
    events: 'Every event',
    all: 'All of it',
    keep: 'Keep this moment, to compare',
    print: 'Print',
  },
  cs: {
    show: 'Zobrazit',
    rules: 'Jak to vidí pravidla',
    lineage: 'Původ',
    temperature: 'Teplota',
    signatures: 'Podpisy',
    refusals: 'Odmítnutí',
    clocks: 'Oboje hodiny',
    events: 'Všechny události',
    all: 'Vše',
    keep: 'Ponechat okamžik k porovnání',
    print: 'Vytisknout',
  },
});

interface ChoiceShown {
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
  /** Whoever compares goes on from here to another moment. */
  readonly onKeep: () => void;
}

/** One thing at a time below the picture, so that it stays near. */
export function ShowChoice({ panel, onPanel, onKeep }: ChoiceShown) {
  const words = say();
  return (
    <div class="show-choice no-print" role="group" aria-label={words.show}>
      {PANELS.map(each => (
        <button
          key={each}
          type="button"
          aria-pressed={each === panel}
          onClick={() => onPanel(each)}
        >
          {words[each]}
        </button>
      ))}
      <button type="button" class="quiet" onClick={onKeep}>
        {words.keep}
      </button>
      <button type="button" class="quiet" onClick={() => print()}>
        {words.print}
      </button>
    </div>
  );
}
