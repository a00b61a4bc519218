import { appendFileSync } from 'node:fs';
import { test as base } from './test.js';

export interface Figure {
  /** What is asked, in words. */
  readonly question: string;
  readonly target: string;
  readonly rows: readonly { readonly what: string; readonly value: string }[];
}

interface Measuring {
  /** Says what was measured: `npm run bench -- web` reads it. */
  readonly tell: (figure: Figure) => void;
}

/** For stories that measure. They fail where something does not work, and never because it was slow: speed is read by people. */
export const test = base.extend<Measuring>({
  tell: async ({}, use) => {
    await use(figure => {
      const file = process.env.FIGURES;
      if (file === undefined) console.log(figure);
      else appendFileSync(file, `${JSON.stringify(figure)}\n`);
    });
  },
});

export { expect } from './test.js';
