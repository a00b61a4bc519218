import { inLanguages } from '../words/in-languages.js';
import type { AtTheBed } from './next-step.js';

const say = inLanguages({
  en: {
    label: 'Steps',
    names: {
      thaw: 'Thaw',
      'end-thaw': 'Out of the bath',
      check: 'Two checks',
      open: 'Open',
      reconstitute: 'Make ready',
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
      thaw: 'Rozmrazit',
      'end-thaw': 'Z lázně',
      check: 'Dvě kontroly',
      open: 'Otevřít',
      reconstitute: 'Připravit',
      'label-syringe': 'Štítek',
      'draw-up': 'Natáhnout',
      'time-out': 'Time-out',
      start: 'Podat',
      end: 'Dokončit',
    },
  },
});

/** Where somebody is on the way. */
export function DoseSteps({ step, steps }: Pick<AtTheBed, 'step' | 'steps'>) {
  const words = say();
  const now = steps.indexOf(step);
  if (now < 0) return null;
  return (
    <ol class="steps" aria-label={words.label}>
      {steps.map((each, place) => (
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
