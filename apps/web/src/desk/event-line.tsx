import { eventName } from '../record/event-name.js';
import { Time } from '../instants/time.js';
import { envelopeOf } from '../journey/envelope.js';
import type { NamedEvent } from '../journey/read-events.js';
import { Folded } from '../look/folded.js';
import { EventFacts } from './event-facts.js';
import { gistOf } from './gist-of.js';

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
