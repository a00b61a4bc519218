import { Steps } from '../look/steps.js';
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
  const { label, names } = say();
  return <Steps label={label} names={names} steps={steps} now={step} />;
}
