import { type PermittedCommand, permissions, rulebooks } from '@selfsame/custody';
import { GENERATED, type Page, table } from './page.ts';
import { codesOf, eventsOf } from './read-rules.ts';

interface Rules {
  readonly kind: string;
  readonly needsNoTraining?: true;
  readonly rules?: readonly { readonly name: string; readonly barrierOf: readonly string[] }[];
  readonly happen?: (...told: never[]) => unknown;
}

const inCode = (text: string): string => `\`${text}\``;

const told = ({ name, barrierOf }: NonNullable<Rules['rules']>[number], index: number): string => {
  const codes = codesOf(name).map(inCode).join(' or ');
  const hazards = barrierOf.length === 0 ? '' : ` (${barrierOf.join(', ')})`;
  return `${index + 1}. ${name}${hazards}: ${codes}`;
};

const rowOf = ([command, { kind, needsNoTraining, rules = [], happen }]: [string, Rules]) => [
  inCode(command),
  needsNoTraining === true ? `${kind}, needs no training` : kind,
  permissions[command as PermittedCommand].join(', '),
  rules.map(told).join('; ') || 'none',
  happen === undefined ? '' : eventsOf(command, happen).map(inCode).join(', '),
];

export const page: Page = {
  path: 'docs/reference/commands.md',
  content: () => `${GENERATED}

# Commands

What can be told to the ledger, by the kind of stream that it is written to. A **decision** happens only by being accepted, and can be refused. An **act**
is asked first, and refused like a decision; when it is already done it is recorded. A **fact** has happened: it is recorded, and every rule that it broke
becomes a deviation.

The rules stand in their order: the first that is broken is told, with its code. After them come \`TRAINING_LAPSED\` and \`DEVICE_LAPSED\`, for everything
that is asked and not marked. A refusal that means danger is an event as well (\`StopRaised\`, on a therapy); what each code says stands in
[refusals.md](refusals.md). The last column has the events of a command with which nothing is wrong.

${Object.entries(rulebooks)
  .map(
    ([stream, book]) => `## ${inCode(`${stream}-`)}

${table(
  ['command', 'kind', 'roles', 'rules, in order', 'events'],
  Object.entries<Rules>(book).map(rowOf),
)}`,
  )
  .join('\n\n')}
`,
};
