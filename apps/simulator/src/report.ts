import { styleText } from 'node:util';
import type { Verdict } from './oracle/oracle.js';

const paint = (colour: 'green' | 'red' | 'bold', text: string): string =>
  process.stdout.isTTY ? styleText(colour, text) : text;

/** So many participants have room for everything: what had no moment then is a hole in the trial. */
export const ROOM_FOR_EVERYTHING = 26;

/** A trial is good when nothing escaped, no care was blocked, and all that it can show was shown. */
export const isGood = (
  { escaped, blockedLegitimate, productLost }: Verdict,
  neverHappened: readonly string[],
  participants: number,
): boolean =>
  escaped === 0 &&
  blockedLegitimate === 0 &&
  productLost.length === 0 &&
  (neverHappened.length === 0 || participants < ROOM_FOR_EVERYTHING);

/** The table per hazard and per act of care. */
export function report(
  verdict: Verdict,
  neverHappened: readonly string[],
  participants: number,
): string {
  const lines = [paint('bold', 'Errors committed on purpose'), '  hazard  committed  escaped'];
  const byNumber = ([one]: [string, unknown], [other]: [string, unknown]): number =>
    Number(one.slice(1)) - Number(other.slice(1));
  for (const [hazard, { injected, escaped }] of Object.entries(verdict.perHazard).sort(byNumber)) {
    const row = `  ${hazard.padEnd(6)}  ${String(injected).padStart(9)}  ${String(escaped).padStart(7)}`;
    lines.push(escaped === 0 ? row : paint('red', row));
  }
  lines.push('', paint('bold', 'Legitimate but awkward care'), '  given  blocked');
  for (const [care, { given, blocked }] of Object.entries(verdict.perCare)) {
    const row = `  ${String(given).padStart(5)}  ${String(blocked).padStart(7)}  ${care}`;
    lines.push(blocked === 0 ? row : paint('red', row));
  }
  if (verdict.escapes.length > 0)
    lines.push('', paint('red', 'Escaped'), ...verdict.escapes.map(each => `  ${each}`));
  if (verdict.productLost.length > 0)
    lines.push(
      '',
      paint('red', 'Lost to a hold that was lifted too late'),
      ...verdict.productLost.map(each => `  ${each}`),
    );
  if (neverHappened.length > 0) lines.push('', ...holesIn(neverHappened, participants));
  lines.push('', lastWord(verdict, neverHappened, participants));
  return lines.join('\n');
}

/** Among few, much has no moment, and nobody wonders what. */
const holesIn = (neverHappened: readonly string[], participants: number): readonly string[] =>
  participants < ROOM_FOR_EVERYTHING
    ? [
        `Among ${participants}, ${neverHappened.length} more of them had no moment; with --participants ${ROOM_FOR_EVERYTHING}, all have.`,
      ]
    : ['Never had their moment', ...neverHappened.map(each => `  ${each}`)];

function lastWord(verdict: Verdict, neverHappened: readonly string[], participants: number) {
  if (isGood(verdict, neverHappened, participants))
    return paint(
      'green',
      'No mix-up went unnoticed, no legitimate care was blocked, no product was lost to a hold.',
    );
  return paint(
    'red',
    verdict.escaped === 0 && verdict.blockedLegitimate === 0 && verdict.productLost.length === 0
      ? 'This trial is no proof: what never had its moment was not tried.'
      : 'This must not happen.',
  );
}

export interface Figures {
  readonly participants: number;
  readonly journeys: number;
  readonly events: number;
  readonly seconds: number;
}

/** What a machine reads of a run: one line of JSON, its last. */
export function lastLine({ participants, journeys, events, seconds }: Figures, verdict: Verdict) {
  const { injected, stopped, escaped, careActs, blockedLegitimate, productLost, perHazard } =
    verdict;
  return JSON.stringify({
    participants,
    journeys,
    events,
    injected,
    stopped,
    escaped,
    careActs,
    blockedLegitimate,
    productLost: productLost.length,
    perHazard,
    seconds,
  });
}

/** One line that redraws itself, on a terminal only. */
export function progressBar(width = 40): (done: number, of: number) => void {
  return (done, of) => {
    if (!process.stderr.isTTY) return;
    const filled = Math.round((done / of) * width);
    process.stderr.write(
      `\r[${'#'.repeat(filled)}${'.'.repeat(width - filled)}] ${done}/${of} participants`,
    );
    if (done === of) process.stderr.write('\n');
  };
}
