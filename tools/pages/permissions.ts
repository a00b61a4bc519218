import {
  type Segregation,
  passCommands,
  permissions,
  readingScopes,
  segregation,
} from '@selfsame/custody';
import { GENERATED, type Page, table } from './page.ts';

export const page: Page = {
  path: 'docs/reference/permissions.md',
  content: () => `${GENERATED}

# Permissions

Who may give which command. \`ledger\` is the ledger itself, for what follows from an event.

${table(
  ['command', 'roles'],
  Object.entries(permissions).map(([command, roles]) => [`\`${command}\``, roles.join(', ')]),
)}

## How far each role reads

\`study\` is every therapy; \`site\` those in which the own site has a part, with its participants and boxes; \`post\` the outside of packages that
the own post holds, is offered, or handed over a day ago at the most. What is not somebody's is told as what is not there, and the look is noted.

${table(
  ['role', 'reads', 'because'],
  Object.entries(readingScopes).map(([role, { reach, because }]) => [role, reach, because]),
)}

Whoever has a courier's pass reads the outside of its package, and may, with that package only: ${passCommands.map(command => `\`${command}\``).join(', ')}.

## What one person does not do both

The rules are made of this table; \`libs/custody/src/segregation.spec.ts\` tries every pair.

${table(
  ['act', 'not by whoever', 'within one', 'refused with', 'hazards', 'asked for by'],
  Object.values(segregation).map((row: Segregation) => [
    row.acts.map(act => `\`${act}\``).join(', '),
    row.apartFrom,
    row.within,
    `\`${row.code}\``,
    row.barrierOf.join(', '),
    row.clause ?? '',
  ]),
)}
`,
};
