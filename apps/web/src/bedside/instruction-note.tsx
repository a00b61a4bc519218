import { Time } from '../instants/time.js';
import { inLanguages } from '../words/in-languages.js';
import type { Preparation } from './read-dose.js';

const say = inLanguages({
  en: {
    paper: 'Work by this instruction, and by no older one:',
    version: 'version',
    left: (minutes: number) => `${minutes} min left in the warm`,
    until: 'until',
  },
  cs: {
    paper: 'Pracujte podle tohoto postupu a žádného staršího:',
    version: 'verze',
    left: (minutes: number) => `zbývá ${minutes} min mimo chlad`,
    until: 'do',
  },
});

/** Which paper hangs beside the bath, as the protocol of the product names it, and how long it may still be out. */
export function InstructionNote({ preparation }: { preparation: Preparation | undefined }) {
  const words = say();
  const { instruction = null, outOfStorage = null } = preparation ?? {};
  return (
    <>
      {instruction !== null && (
        <p>
          {words.paper}{' '}
          <strong>
            <code>{instruction.id}</code> {words.version} {instruction.version}
          </strong>
        </p>
      )}
      {outOfStorage !== null && (
        <p class="clock">
          {words.left(outOfStorage.left)}
          {outOfStorage.until !== null && (
            <>
              , {words.until} <Time at={outOfStorage.until} clockFirst />
            </>
          )}
        </p>
      )}
    </>
  );
}
