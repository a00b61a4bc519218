import { EventLine } from '../desk/event-line.js';
import { envelopeOf } from '../journey/envelope.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Folded } from '../look/folded.js';
import { inLanguages } from '../words/in-languages.js';
import { correctionsOf } from './compared.js';
import type { RecordOf } from './record-of.js';
import { type Query, readRecord } from './read-source.js';

const say = inLanguages({
  en: { title: 'What it is about' },
  cs: { title: 'Čeho se týká' },
});

interface Asked {
  readonly record: RecordOf;
  readonly query: Query;
}

/** The event that was asked about, with what stands in its place by now: read when somebody opens it. */
export const WhatItIsAbout = (about: Asked) => (
  <Folded summary={say().title}>{() => <About {...about} />}</Folded>
);

function About({ record, query: { eventId } }: Asked) {
  const reading = useReading(() => readRecord(record), [eventId]);
  return (
    <Shown reading={reading}>
      {events => {
        const shown = events.map(event => ({ ...envelopeOf(event), event }));
        const asked = shown.filter(({ id }) => id === eventId);
        return [...asked, ...correctionsOf(eventId, shown)].map(({ id, event }) => (
          <EventLine key={id} event={event} />
        ));
      }}
    </Shown>
  );
}
