import { readEvents } from '../journey/read-events.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Folded } from '../look/folded.js';
import { inLanguages } from '../words/in-languages.js';
import { EventLine } from './event-line.js';

const say = inLanguages({
  en: { title: 'Everything that happened' },
  cs: { title: 'Vše, co se stalo' },
});

/** The whole record, the newest first: read when somebody asks for it. */
export function AllEvents({ coi }: { coi: string }) {
  return <Folded summary={<strong>{say().title}</strong>}>{() => <Events coi={coi} />}</Folded>;
}

function Events({ coi }: { coi: string }) {
  const reading = useReading(() => readEvents(coi), [coi]);
  return (
    <Shown reading={reading}>
      {events => (
        <ol class="events">
          {events.toReversed().map(event => (
            <li key={event.revision}>
              <EventLine event={event} />
            </li>
          ))}
        </ol>
      )}
    </Shown>
  );
}
