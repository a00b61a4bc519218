import { type RefusalEntry, catalogue, journeyRulebook } from '@selfsame/custody';
import { GENERATED, type Page, table } from './page.ts';

const entries: readonly [string, RefusalEntry][] = Object.entries(catalogue);

const rows = entries.map(([code, { title, remedy, effect, danger }]) => [
  `\`${code}\``,
  effect === 'mark' ? 'marks' : danger ? 'STOP' : 'refuses',
  title,
  remedy,
]);

const precedence = Object.entries(journeyRulebook).map(([command, { kind, rules }]) => [
  `\`${command}\``,
  kind,
  (rules as readonly { name: string }[])
    .map(({ name }, index) => `${index + 1}. ${name}`)
    .join('; ') || 'none',
]);

export const page: Page = {
  path: 'docs/reference/refusals.md',
  content: () => `${GENERATED}

# Refusals

A code never changes its meaning. **STOP** means danger: on a therapy the refusal is an event of it, elsewhere a line
of the audit stream. **refuses**: noted in the audit stream. **marks**: never refuses; it opens a deviation and holds what is in doubt.

${table(['code', 'effect', 'what it says', 'what to do'], rows)}

## Precedence

When several rules are broken, the first one of the command's list is told.

${table(['command', 'kind', 'rules, in order'], precedence)}
`,
};
