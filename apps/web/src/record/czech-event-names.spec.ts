import { readFileSync } from 'node:fs';
import { czechEventNames } from './czech-event-names.js';

it('has Czech words for every event that there is, and for no other', () => {
  const types = readFileSync('libs/custody/src/envelope/event-types.ts', 'utf8');
  const names = [...types.matchAll(/^ {2}(\w+): \d+,$/gm)].map(([, name]) => name);
  expect(new Set(Object.keys(czechEventNames))).toEqual(new Set(names));
});
