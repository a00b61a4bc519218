import type { Journey, ReadEvent } from '@selfsame/custody';
import { canonicalBytes, sha256Hex } from '@selfsame/evidence';
import { CursorInvalid, cursorAfter, keyOf } from '@selfsame/projections';
import type { Identity } from '../access/tokens.js';
import { Problem } from '../commands/refusal.js';
import type { JourneyEventDto } from './journeys-reading.dto.js';
import { mustStayBlind, unseenIn } from './redact-bedside.js';
import { tellsUnread, unreadBy } from './redact-entries.js';
import { tellsSerology } from './redact-serology.js';

/** Canonical documents have one spelling, so the hash of the envelope is the hash of the stored bytes. */
export const eventDto = ({ envelope, revision }: ReadEvent): JourneyEventDto => ({
  revision,
  sha256: sha256Hex(canonicalBytes(envelope)),
  envelope,
});

interface Whole {
  readonly history: readonly ReadEvent[];
  /** As it is now. */
  readonly journey: Journey;
}

/** H10, H30: what somebody who is to check with his own eyes sees of some events of a history. */
export function visible(
  events: readonly ReadEvent[],
  { history, journey }: Whole,
  who: Identity,
): readonly ReadEvent[] {
  const unseen = mustStayBlind(journey, who) ? unseenIn(history, journey) : new Set();
  const unread = unreadBy(journey, who);
  return events.filter(
    event =>
      !unseen.has(event.revision) &&
      !tellsUnread(event, unread) &&
      !tellsSerology(event, history, who),
  );
}

/**
 * A page of events in the order of their revisions. An event that is appended between two pages comes on a later one.
 * @param question what was asked: a cursor goes on with the same question only
 * @throws Problem VALIDATION_FAILED for a cursor that was not given for it
 */
export function pageOf(
  events: readonly ReadEvent[],
  question: unknown,
  most: number,
  cursor: string | undefined,
): { readonly events: readonly JourneyEventDto[]; readonly next?: string } {
  const after = cursor === undefined ? -1 : revisionIn(question, cursor);
  const rest = events.filter(({ revision }) => revision > after);
  const page = rest.slice(0, most);
  const last = page.at(-1);
  return {
    events: page.map(eventDto),
    ...(last === undefined || rest.length <= most
      ? {}
      : { next: cursorAfter(question, [last.revision]) }),
  };
}

function revisionIn(question: unknown, cursor: string): number {
  try {
    const [revision] = keyOf(question, cursor, 1);
    return Number(revision);
  } catch (error) {
    if (error instanceof CursorInvalid)
      throw new Problem('VALIDATION_FAILED', { field: 'cursor', says: error.message });
    throw error;
  }
}
