import { instrumentsTold } from '../audit/instruments-told.js';
import { instrumentFindings } from '../device/instrument-findings.js';
import { startOf } from '../kernel/event.js';
import { lotFindings } from '../lot/lot-findings.js';
import { lotsUsedIn } from '../lot/lots-of-command.js';
import { catalogue } from '../refusals/catalogue.js';
import type { RefusalCode } from '../refusals/refusal-code.js';
import type { Seen } from './exceptions.js';
import type { ReviewContext, ToldOfException } from './review.js';

/** Something that was used, in the event that first says so, and what was wrong with it on that day. */
export interface Used extends ToldOfException {
  readonly seen: Seen;
}

/** Every lot once, with what is known against it now: a recall of tomorrow is about the cells of today. */
export function lotsUsed(all: readonly Seen[], { lots }: ReviewContext): readonly Used[] {
  const first = new Map<string, Used>();
  for (const seen of all) {
    for (const { lot } of lotsUsedIn(seen.event)) {
      if (first.has(lot)) continue;
      const known = lots.find(({ name }) => name === lot)?.state;
      const against = lotFindings({ lot, kinds: [] }, known, { at: startOf(seen.event) });
      first.set(lot, {
        seen,
        ...told(
          lot,
          against.map(({ code }) => code),
        ),
      });
    }
  }
  return [...first.values()];
}

const told = (detail: string, codes: readonly RefusalCode[]): ToldOfException => ({
  what: `${detail}: ${inWords(codes)}`,
  codes,
  detail,
});

const inWords = (codes: readonly RefusalCode[]): string =>
  codes.length === 0 ? 'in order' : codes.map(code => catalogue[code].title).join('; ');

/** Only what was not in order on the day of its use: a later qualification changes no day before it. */
export const instrumentsDoubted = (
  all: readonly Seen[],
  { instruments }: ReviewContext,
): readonly Used[] =>
  all.flatMap(seen => {
    const { type, data, actor } = seen.event;
    // What was refused, or found, names an instrument and used none.
    if (type === 'StopRaised' || type === 'DeviationOpened') return [];
    return instrumentsTold(data as unknown as Readonly<Record<string, unknown>>).flatMap(number => {
      const device = instruments.find(each => each.device === number);
      const kinds = device?.kind === undefined ? [] : [device.kind as never];
      const codes = instrumentFindings({ number, kinds }, device, {
        at: startOf(seen.event),
        by: actor,
      })
        .map(({ code }) => code)
        // Where it stands was asked when it was used, and it may have been moved since.
        .filter(code => code !== 'INSTRUMENT_ELSEWHERE');
      return codes.length === 0 ? [] : [{ seen, ...told(number, codes) }];
    });
  });
