import { ActForm } from '../act/act-form.js';
import { EventFacts } from '../desk/event-facts.js';
import { EventLine } from '../desk/event-line.js';
import { gistOf } from '../desk/gist-of.js';
import { Time } from '../instants/time.js';
import { envelopeOf } from '../journey/envelope.js';
import type { NamedEvent } from '../journey/read-events.js';
import { Folded } from '../look/folded.js';
import { eventName } from '../record/event-name.js';
import { inLanguages } from '../words/in-languages.js';
import { correctionsOf } from './compared.js';
import { QueryCard } from './query-card.js';
import type { SourceData } from './read-source.js';
import { agrees, ask } from './source-acts.js';

const say = inLanguages({
  en: { corrected: 'What stands there instead', compared: 'Compared by' },
  cs: { corrected: 'Co tam stojí místo toho', compared: 'Porovnal(a)' },
});

export interface Compared extends SourceData {
  /** The record, as the ledger calls it. */
  readonly of: string;
  readonly events: readonly NamedEvent[];
}

interface Shown {
  readonly event: NamedEvent;
  readonly compared: Compared;
}

/** One event, as it was told and as it was corrected: the same as in the source, or a question to the site. */
export function EventToCompare({ event, compared }: Shown) {
  const { type, id, recordedAt, data, actor } = envelopeOf(event);
  const open = compared.queries.filter(each => each.eventId === id && each.closed === null);
  return (
    <Folded
      class="event"
      summary={
        <>
          <span class="event-what">{eventName(type)}</span>
          <span>{gistOf(data)}</span>
          {open.map(({ query }) => (
            <span key={query} class="tag tag-clock">
              {query}
            </span>
          ))}
          <span class="quiet-text">
            {event.name ?? actor.person} · <Time at={recordedAt} kind="past" />
          </span>
        </>
      }
    >
      {() => <Opened event={event} compared={compared} />}
    </Folded>
  );
}

function Opened({ event, compared: { of, events, verified, queries } }: Shown) {
  const words = say();
  const envelope = envelopeOf(event);
  const { id } = envelope;
  const corrections = correctionsOf(
    id,
    events.map(each => ({ ...envelopeOf(each), event: each })),
  );
  const seen = { of, eventId: id, sha256: event.sha256, version: corrections.length };
  const mark = verified.findLast(({ eventId, isCurrent }) => eventId === id && isCurrent);
  return (
    <>
      <EventFacts event={event} envelope={envelope} />
      {corrections.length > 0 && (
        <section>
          <h3>{words.corrected}</h3>
          {corrections.map(each => (
            <EventLine key={each.id} event={each.event} />
          ))}
        </section>
      )}
      {queries
        .filter(({ eventId }) => eventId === id)
        .map(query => (
          <QueryCard key={query.query} of={of} query={query} />
        ))}
      {mark === undefined ? (
        <ActForm act={agrees(seen)} />
      ) : (
        <p class="ready">
          {words.compared} {mark.byName ?? mark.by} · <Time at={mark.at} kind="past" />
        </p>
      )}
      <Folded summary={ask(seen).title}>{() => <ActForm act={ask(seen)} />}</Folded>
    </>
  );
}
