import { Time } from '../instants/time.js';
import { eventName } from '../record/event-name.js';
import { BASE } from '../shell/base.js';
import { Identifier } from '../token/identifier.js';
import type { TrailRow } from './trail-line.js';

const JOURNEY = 'journey-';

/** What was done with a number that somebody typed, by whom, and why nothing could be scanned. It leads to the event. */
export function TypedLine({ row }: { row: TrailRow }) {
  const { stream, revision, type, person, name, role, site, recordedAt, why } = row;
  const coi = stream.startsWith(JOURNEY) ? stream.slice(JOURNEY.length) : undefined;
  const place =
    coi === undefined
      ? `records/${encodeURIComponent(stream)}#event-${revision}`
      : `desk/${coi}/events/${revision}`;
  return (
    <a class="alert" href={`${BASE}/${place}`}>
      <span class="alert-what">{eventName(type)}</span> {why}
      <span class="quiet-text alert-where">
        {coi !== undefined && (
          <>
            <Identifier value={coi} /> ·{' '}
          </>
        )}
        {name ?? person}, {role}, {site} · <Time at={recordedAt} kind="past" />
      </span>
    </a>
  );
}
