import { inLanguages } from '../words/in-languages.js';
import type { Step } from './next-step.js';

/** The way of a product through the room, in a word each. */
export const makingSteps = inLanguages<{
  readonly label: string;
  readonly names: Readonly<Partial<Record<Step, string>>>;
}>({
  en: {
    label: 'Steps',
    names: {
      isolate: 'Isolate',
      grow: 'Grow',
      harvest: 'Harvest',
      sample: 'Sample',
      fill: 'Fill',
      seal: 'Close',
      'test-seal': 'Test seals',
      freeze: 'Freeze',
      'hand-over': 'Hand over',
      pack: 'Pack',
    },
  },
  cs: {
    label: 'Kroky',
    names: {
      isolate: 'Izolace',
      grow: 'Kultivace',
      harvest: 'Sklizeň',
      sample: 'Vzorky',
      fill: 'Plnění',
      seal: 'Uzavření',
      'test-seal': 'Test uzávěrů',
      freeze: 'Mražení',
      'hand-over': 'Předání',
      pack: 'Balení',
    },
  },
});
