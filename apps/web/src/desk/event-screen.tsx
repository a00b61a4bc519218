import '../act/act.css';
import './desk.css';
import { useRoute } from 'preact-iso';
import { ActForm } from '../act/act-form.js';
import { eventName } from '../record/event-name.js';
import { envelopeOf } from '../journey/envelope.js';
import { type NamedEvent, readEvents } from '../journey/read-events.js';
import { readJourney } from '../journey/read-journey.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { NoSuchPlace } from '../shell/no-such-place.js';
import { inLanguages } from '../words/in-languages.js';
import { type Standing, correct } from './correction-acts.js';
import { EventFacts } from './event-facts.js';
import { EventLine } from './event-line.js';
import { flatData } from './flat-data.js';
import { TherapyHead } from './therapy-head.js';

const say = inLanguages({
  en: { corrections: 'Corrected already' },
  cs: { corrections: 'Již opraveno' },
});

/** One event as it is stored, with what corrected it, and the way to correct it. */
export default function EventScreen() {
  const { coi = '', revision = '' } = useRoute().params;
  const reading = useReading(async () => {
    const [{ journey }, events] = await Promise.all([readJourney(coi), readEvents(coi)]);
    return { journey, events };
  }, [coi]);
  return (
    <div class="narrow">
      <Shown reading={reading}>
        {({ journey, events }) => {
          const event = events.find(each => String(each.revision) === revision);
          if (event === undefined) return <NoSuchPlace />;
          return (
            <>
              <TherapyHead journey={journey}>{eventName(envelopeOf(event).type)}</TherapyHead>
              <Event coi={coi} event={event} events={events} />
            </>
          );
        }}
      </Shown>
    </div>
  );
}

interface Known {
  readonly coi: string;
  readonly event: NamedEvent;
  readonly events: readonly NamedEvent[];
}

function Event({ coi, event, events }: Known) {
  const envelope = envelopeOf(event);
  const corrections = events.filter(each => {
    const { type, data } = envelopeOf(each);
    return type === 'EventCorrected' && data.eventId === envelope.id;
  });
  const correcting = correct(coi, envelope.id, standingIn(envelope.data, corrections));
  return (
    <>
      <EventFacts event={event} envelope={envelope} />
      {corrections.length > 0 && (
        <section>
          <h2>{say().corrections}</h2>
          {corrections.map(each => (
            <EventLine key={each.revision} event={each} />
          ))}
        </section>
      )}
      <section>
        <h2>{correcting.title}</h2>
        <ActForm act={correcting} />
      </section>
    </>
  );
}

/** What stands there now: what was stored, with every correction of it in the order in which they came. */
function standingIn(data: unknown, corrections: readonly NamedEvent[]): Standing {
  const corrected = new Map(
    corrections.map(each => {
      const { field, to } = envelopeOf(each).data;
      return [field, to as string | number | boolean] as const;
    }),
  );
  return flatData(data).map(([field, value]) => [field, corrected.get(field) ?? value] as const);
}
