import { type RefusalEntry, catalogue } from '@selfsame/custody';
import { GENERATED, type Page, table } from './page.ts';

const entries: readonly [string, RefusalEntry][] = Object.entries(catalogue);

const rows = entries.map(([code, { title, remedy, effect, danger }]) => [
  `\`${code}\``,
  effect === 'mark' ? 'marks' : danger ? 'STOP' : 'refuses',
  title,
  remedy,
]);

export const page: Page = {
  path: 'docs/reference/refusals.md',
  content: () => `${GENERATED}

# Refusals

A code never changes its meaning. **STOP** means danger: on a therapy the refusal is an event of it, elsewhere a line
of the audit stream. **refuses**: noted in the audit stream. **marks**: never refuses; it opens a deviation and holds what is in doubt.

${table(['code', 'effect', 'what it says', 'what to do'], rows)}

Which of them a command can meet, and in which order, stands in [commands.md](commands.md).
`,
};
