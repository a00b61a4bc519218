import {
  GRANTED_ROLES,
  type Segregation,
  offlineTable,
  passCommands,
  permissions,
  readingScopes,
  requiredTrainings,
  segregation,
  trainings,
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

## Which training each role needs

What was never recorded counts like what is over: whoever asks is stopped (\`TRAINING_LAPSED\`), and what has happened is recorded all the same.
Where a house records more than these, it counts as well. Nobody needs a training to place a hold, and whoever has a courier's pass needs none.

${table(
  ['training', 'what it is', 'needed by', 'asked for by'],
  Object.entries(trainings).map(([training, { title, clause }]) => [
    `\`${training}\``,
    title,
    GRANTED_ROLES.filter(role => requiredTrainings[role].some(each => each === training)).join(
      ', ',
    ),
    clause,
  ]),
)}

None is needed by: ${GRANTED_ROLES.filter(role => requiredTrainings[role].length === 0).join(', ')}.

## How far each role reads

\`study\` is every therapy; \`site\` those in which the own site has a part, with its participants and boxes; \`post\` the outside of packages that
the own post holds, is offered, or handed over or was offered a day ago at the most. What is not somebody's is told as what is not there, and the look is noted.

${table(
  ['role', 'reads', 'because'],
  Object.entries(readingScopes).map(([role, { reach, because }]) => [role, reach, because]),
)}

Whoever has a courier's pass reads the outside of its package, and may, with that package only: ${passCommands.map(command => `\`${command}\``).join(', ')}.

## What a device keeps while it has no signal

It is told later as what has happened, and permits nothing (H24). What is not here is asked first, by everybody.

${table(
  ['command', 'kept', 'because'],
  Object.entries(offlineTable).map(([command, { mayBeKept, because }]) => [
    `\`${command}\``,
    mayBeKept ? 'yes' : 'no',
    because,
  ]),
)}

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
