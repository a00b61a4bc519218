import type { Post } from '../kernel/actor.js';
import { type Facts, type Finding, finding } from '../kernel/finding.js';
import { type Instant, timestampOf } from '../kernel/instant.js';
import { type Device, isQualified, qualificationAt } from './evolve-device.js';
import type { NamedInstrument } from './instruments-of-command.js';

/** When an instrument was used, and at whose post. */
export interface Use {
  readonly at: Instant;
  readonly by: Post;
}

/** They travel with what they measure, and stand nowhere. */
const TRAVELS: ReadonlySet<Device['kind']> = new Set<Device['kind']>(['logger']);

/**
 * What is wrong with an instrument on the day on which it was used; nothing where it is in order.
 * Where it stands is asked by site: a post borrows the freezer of the post next door, and an instrument that is said to
 * be used two hundred kilometres from where it was qualified was moved, or is another one.
 * @param device as its own stream has it; undefined where nobody looked it up, which is as good as unknown
 */
export function instrumentFindings(
  { number, kinds }: NamedInstrument,
  device: Device | undefined,
  { at, by }: Use,
): readonly Finding[] {
  const instrument = { instrument: number };
  if (device?.kind === undefined) return [finding('INSTRUMENT_UNKNOWN', instrument)];
  const { kind, retiredFor, retiredAt } = device;
  const found: Finding[] = [];
  const note = (code: Finding['code'], facts: Facts) =>
    found.push(finding(code, { ...instrument, ...facts }));
  if (!kinds.some(asked => asked === kind))
    note('INSTRUMENT_KIND', { kind, asked: kinds.join(' ') });
  if (retiredFor !== undefined && retiredAt !== undefined && retiredAt <= at)
    note('INSTRUMENT_RETIRED', { reason: retiredFor });
  if (!isQualified(device, at)) note('INSTRUMENT_LAPSED', lapseOf(device, at));
  if (!TRAVELS.has(kind) && !isSameSite(device.at, by))
    note('INSTRUMENT_ELSEWHERE', { standsAt: device.at.site });
  return found;
}

/** When the last one ended; nothing where there was none yet. */
function lapseOf(device: Device, at: Instant): Facts {
  const last = qualificationAt(device, at);
  return last === undefined ? {} : { validUntil: timestampOf(last.until) };
}

const isSameSite = (one: Post, other: Post): boolean =>
  one.organisation === other.organisation && one.site === other.site;
