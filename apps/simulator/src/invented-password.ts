import { createHash } from 'node:crypto';
import type { Person } from './world/people.js';

const VERBS =
  'bring call carry draw feed find follow greet help hide keep lead lift meet move paint'.split(
    ' ',
  );
const ANIMALS =
  'badger beaver camel crane donkey eagle ferret goose heron horse koala lizard lobster monkey moose otter panda parrot pigeon pony rabbit raven robin seal sheep spider squirrel stork swan tiger turtle walrus'.split(
    ' ',
  );
const HOW =
  'again daily early gently gladly nearby often quickly quietly slowly someday today tomorrow tonight twice weekly'.split(
    ' ',
  );

/** Invented, like whoever it belongs to: four words that are typed without looking, the same again for the same person. */
export function passwordOf({ id }: Pick<Person, 'id'>): string {
  const chosen = createHash('sha256').update(`the password of ${id}`).digest();
  const word = (from: readonly string[], at: number): string =>
    from[(chosen[at] ?? 0) % from.length] ?? '';
  return `${word(VERBS, 0)} the ${word(ANIMALS, 1)} ${word(HOW, 2)}`;
}
