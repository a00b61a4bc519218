import { eventName } from '../record/event-name.js';
import { Time } from '../instants/time.js';
import { envelopeOf } from '../journey/envelope.js';
import type { NamedEvent } from '../journey/read-events.js';
import { Folded } from '../look/folded.js';
import { EventFacts } from './event-facts.js';

/** In the order in which somebody asks: with what, of what, and why. */
const TELLING = [
  'item',
  'items',
  'syringe',
  'sscc',
  'batch',
  'test',
  'visit',
  'kind',
  'subject',
  'code',
  'reason',
];
const ENOUGH = 2;

/** A few words of what is stored, which tell one event of a type from another. */
function gistOf(data: Readonly<Record<string, unknown>>): string {
  const told = TELLING.flatMap(name => {
    const value = data[name];
    if (typeof value === 'string') return [value];
    return Array.isArray(value) && value.length > 0 ? [value.join(' ')] : [];
  });
  return told.slice(0, ENOUGH).join(' · ');
}

/** What happened, when and by whom; opened, everything that is stored of it. */
export function EventLine({ event }: { event: NamedEvent }) {
  const envelope = envelopeOf(event);
  const { type, actor, recordedAt, data } = envelope;
  return (
    <Folded
      class="event"
      summary={
        <>
          <span class="event-what">{eventName(type)}</span>
          <span>{gistOf(data)}</span>
          <span class="quiet-text">
            {event.name ?? actor.person} · <Time at={recordedAt} kind="past" />
          </span>
        </>
      }
    >
      {() => <EventFacts event={event} envelope={envelope} />}
    </Folded>
  );
}
