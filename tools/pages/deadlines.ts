import {
  ANSWER_WITHIN_MINUTES,
  type LimitKind,
  type TaskKind,
  holdTellings,
  leadOf,
  limits,
  tasks,
  usualNotices,
} from '@selfsame/custody';
import { GENERATED, type Page, table } from './page.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

const inWords = (ms: number): string => {
  const [count, word] = ms >= 2 * DAY_MS ? [ms / DAY_MS, 'day'] : [ms / HOUR_MS, 'hour'];
  return `${count} ${word}${count === 1 ? '' : 's'}`;
};

const mostOf = (kind: LimitKind): string =>
  limits[kind].mostMs === 0 ? 'told at once' : inWords(leadOf(kind, Number.MAX_SAFE_INTEGER) ?? 0);

export const page: Page = {
  path: 'docs/reference/deadlines.md',
  content: () => `${GENERATED}

# Deadlines

Times of which people are told, once each: an event \`DeadlinePassed\` of the therapy, and with it an alert in the list, in
the stream and to the webhook. \`kind\` says which, \`subject\` of what, \`dueAt\` when the limit itself is. Gates do not
wait for any of this: they look at the time with every command.

## Limits

Told when they pass. The warning comes a quarter of the limit's length before it, at most as long before as stands here,
and not at all when that is less than five minutes. It is not told when the limit has already passed: then the limit is.
What was consumed, infused, disposed of, returned or rejected has no clock, nor has what is left of a fresh dose that was
given.

${table(
  ['limit', 'what it says', 'its time', 'what ends it', 'warning', 'at most before'],
  (Object.keys(limits) as LimitKind[]).map(kind => {
    const { says, limit, ends, warning } = limits[kind];
    return [`\`${kind}\``, says, limit, ends, `\`${warning}\``, mostOf(kind)];
  }),
)}

What changes where something must lie, or what its label must say, is told at once and not a quarter before: nobody could know of it.

## Tasks

What somebody must do from now on: told at once, and open in the list of alerts until it is done.

${table(
  ['task', 'what it says', 'what ends it'],
  (Object.keys(tasks) as TaskKind[]).map(kind => [
    `\`${kind}\``,
    tasks[kind].says,
    tasks[kind].ends,
  ]),
)}

## What is held

\`held-product-expires-soon\` is told in place of a unit's warning while the unit is on hold. Its subject is the hold:
only whoever can lift it can still meet the expiry.

## Holds

Told while a hold is open and concerns something that is in the participant or may still come to be. Each telling is for
a wider circle. After a pause only the latest one that is due is told. The holds of a withdrawal are not among them:
nobody is asked to lift those. Whoever is on call in a circle is paged (\`OnCallPaged\`) when its telling is due, the first circle at
once, and each next one ${ANSWER_WITHIN_MINUTES} minutes after a page that nobody acknowledged.

${table(
  ['telling', 'minutes after the hold', 'meant for'],
  holdTellings.map(({ kind, afterMinutes, tells }) => [`\`${kind}\``, `${afterMinutes}`, tells]),
)}

## Notices

Who must hear of a result that failed after the infusion, or of a product that was released as an exception, where a protocol does
not say so under \`notices\`. The hours run from the result, or from the infusion if that came later; of an exception from its release.
Nothing but the notice, or an exception that is revoked, ends them: no withdrawal, no death, no rejection.

${table(
  ['occasion', 'recipient', 'told within hours', 'known within hours', 'source'],
  Object.entries(usualNotices).flatMap(([occasion, steps]) =>
    steps.map(({ recipient, toldWithinHours, acknowledgedWithinHours, source }) => [
      occasion,
      recipient,
      `${toldWithinHours ?? ''}`,
      `${acknowledgedWithinHours ?? ''}`,
      source,
    ]),
  ),
)}
`,
};
