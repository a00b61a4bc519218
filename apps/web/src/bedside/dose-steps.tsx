import { inLanguages } from '../words/in-languages.js';
import { STEPS, type Step } from './next-step.js';

const say = inLanguages({
  en: {
    label: 'Steps',
    names: {
      check: 'Two checks',
      open: 'Open',
      'label-syringe': 'Label',
      'draw-up': 'Draw up',
      'time-out': 'Time-out',
      start: 'Give',
      end: 'Finish',
    } as Readonly<Record<string, string>>,
  },
  cs: {
    label: 'Kroky',
    names: {
      check: 'Dvě kontroly',
      open: 'Otevřít',
      'label-syringe': 'Štítek',
      'draw-up': 'Natáhnout',
      'time-out': 'Time-out',
      start: 'Podat',
      end: 'Dokončit',
    },
  },
});

/** Where somebody is on the way. */
export function DoseSteps({ step }: { step: Step }) {
  const words = say();
  const now = STEPS.indexOf(step);
  if (now < 0) return null;
  return (
    <ol class="steps" aria-label={words.label}>
      {STEPS.map((each, place) => (
        <li
          key={each}
          class={place < now ? 'step-done' : undefined}
          aria-current={place === now ? 'step' : undefined}
        >
          {words.names[each]}
        </li>
      ))}
    </ol>
  );
}
