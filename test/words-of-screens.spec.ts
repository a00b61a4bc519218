import { eventTypes, holdTellings, limits, tasks } from '@selfsame/custody';
import { eventNames } from '../apps/web/src/record/event-names/event-names.js';
import { AHEAD, limitWords } from '../apps/web/src/limits/limit-words.js';

const namesOf = (words: object): readonly string[] => Object.keys(words).sort();

describe('what screens say', () => {
  it('of an event is there for every type, in both languages, and for nothing else', () => {
    expect(namesOf(eventNames)).toEqual(namesOf(eventTypes));
    expect(Object.values(eventNames).flat()).not.toContain('');
  });

  it('of a limit is there for every kind, and for nothing else', () => {
    const kinds = [
      ...Object.keys(limits),
      ...Object.values(limits).map(({ warning }) => warning),
      ...Object.keys(tasks),
      ...holdTellings.map(({ kind }) => kind),
      'held-product-expires-soon',
    ];
    expect(namesOf(limitWords)).toEqual(kinds.sort());
  });

  it('of a limit before it passes is what people are warned by', () => {
    const warnings = Object.entries(limits).map(([kind, { warning }]) => [kind, warning]);
    expect(AHEAD).toEqual(Object.fromEntries(warnings));
  });
});
