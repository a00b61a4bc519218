import { envelopeOf } from '../journey/envelope.js';
import { readEvent } from '../journey/read-events.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import { EventFacts } from './event-facts.js';

const say = inLanguages({
  en: { hidden: 'You may not see this event yet.', correct: 'Open it to correct it' },
  cs: { hidden: 'Tuto událost zatím nesmíte vidět.', correct: 'Otevřít k opravě' },
});

/** The event behind a line, as it is stored: fetched when somebody opens the line. */
export function EventAt({ coi, revision }: { coi: string; revision: number }) {
  const words = say();
  const reading = useReading(() => readEvent(coi, revision).then(event => ({ event })), [coi]);
  return (
    <Shown reading={reading}>
      {({ event }) =>
        event === undefined ? (
          <p>{words.hidden}</p>
        ) : (
          <>
            <EventFacts event={event} envelope={envelopeOf(event)} />
            <a href={`${BASE}/desk/${coi}/events/${revision}`}>{words.correct}</a>
          </>
        )
      }
    </Shown>
  );
}
