import type { Journey } from '../journey/journey.js';
import { finding } from '../kernel/finding.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import type { SerologyCommand } from './commands.js';
import type { SerologyEvent } from './events.js';
import { MARKER_NAMES } from './markers.js';

/** A result is what it is: nobody is asked, and nobody is kept from his own cells by it. */
export const serologyRules: Rulebook<SerologyCommand, Journey, SerologyEvent> = {
  RecordSerology: {
    kind: 'fact',
    rules: [
      // Two laboratories, or one that has looked again: what was reactive once lies apart until the record is corrected.
      rule('no marker is told otherwise than before', ['H49'], ({ data }, { serology }) => {
        const differs = MARKER_NAMES.some(marker => {
          const told = data.findings[marker];
          return serology[marker] === 'reactive' && told !== undefined && told !== 'reactive';
        });
        // Which one is no fact of a deviation: those are read by more people than the report.
        return differs ? finding('SEROLOGY_DIFFERS') : undefined;
      }),
    ],
    happen: ({ data }) => [{ type: 'SerologyRecorded', data }],
  },
  NoteReactiveNeighbour: {
    kind: 'fact',
    rules: [
      rule('nothing reactive lay beside it', ['H49'], ({ data }) =>
        finding('BESIDE_REACTIVE', { box: data.box, units: data.items.join(' ') }),
      ),
    ],
    happen: ({ data }) => [{ type: 'ReactiveNeighbourNoted', data }],
  },
};
