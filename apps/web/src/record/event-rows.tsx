import type { ReadEvent } from '@selfsame/replay';
import { auditLineOf } from '@selfsame/replay';
import { useState } from 'preact/hooks';
import { Stamp, stampOf } from '../instants/stamp.js';
import { inLanguages } from '../words/in-languages.js';
import { isAskedFor } from './asked-event.js';
import type { CheckedEvent } from './check-record.js';
import { eventName } from './event-name.js';
import { flagWords } from './flag-words.js';
import { RawEvent } from './raw-event.js';
import { subjectOf } from './subject-of.js';

const say = inLanguages({
  en: {
    broken: 'does not hold',
    unreadable: 'Unreadable',
    recorded: 'recorded',
    moment: 'Go to this moment',
    later: 'later',
  },
  cs: {
    broken: 'nesouhlasí',
    unreadable: 'Nečitelná',
    recorded: 'zapsáno',
    moment: 'Přejít k tomuto okamžiku',
    later: 'později',
  },
});

interface Shown {
  readonly events: readonly CheckedEvent[];
  /** Of those, which had happened or were known; all of them, where nobody asks. */
  readonly seen?: ReadonlySet<number> | undefined;
  readonly onMoment?: ((event: ReadEvent) => void) | undefined;
}

/** Every event of a record, each opening to its bytes. */
export function EventRows({ events, seen, onMoment }: Shown) {
  return (
    <ol class="event-rows">
      {events.map(checked => (
        <EventRow
          key={checked.revision}
          checked={checked}
          isLater={seen !== undefined && !seen.has(checked.revision)}
          onMoment={onMoment}
        />
      ))}
    </ol>
  );
}

interface RowShown {
  readonly checked: CheckedEvent;
  readonly isLater: boolean;
  readonly onMoment: Shown['onMoment'];
}

function EventRow({ checked, isLater, onMoment }: RowShown) {
  const words = say();
  const { revision, event, faults } = checked;
  const [open, setOpen] = useState(isAskedFor(checked, location.hash));
  const looks = ['event-row', isLater && 'event-later', faults.length > 0 && 'event-broken'];
  return (
    <li id={`event-${revision}`} class={looks.filter(Boolean).join(' ')}>
      <details open={open} onToggle={toggled => setOpen(toggled.currentTarget.open)}>
        <summary>
          <span class="event-number">{revision}</span>
          {event === undefined ? (
            <strong>{words.unreadable}</strong>
          ) : (
            <EventSummary event={event} name={checked.name} />
          )}
          {faults.length > 0 && <strong class="raw-fault">⚠︎ {words.broken}</strong>}
          {isLater && <span class="quiet-text">{words.later}</span>}
        </summary>
        {open && (
          <>
            <RawEvent checked={checked} />
            {event !== undefined && onMoment !== undefined && (
              <button type="button" onClick={() => onMoment(event)}>
                {words.moment}
              </button>
            )}
          </>
        )}
      </details>
    </li>
  );
}

function EventSummary({ event, name }: { event: ReadEvent; name: string | null }) {
  const words = say();
  const { flags } = auditLineOf(event);
  const { person } = event.actor;
  return (
    <>
      <span class="record-what">
        <strong>{eventName(event.type)}</strong>{' '}
        {subjectOf(event).map(subject => (
          <code key={subject}>{subject}</code>
        ))}
      </span>
      <span class="event-who">{name ?? person}</span>
      <span class="event-when">
        <Stamp at={event.occurredAt} />
      </span>
      {flags.length > 0 && (
        <span class="event-flags">
          {flags.map(flag => (
            <span key={flag} class={`flag flag-${flag}`}>
              {flagWords(flag)}
              {flag === 'late' && `, ${words.recorded} ${stampOf(event.recordedAt)}`}
            </span>
          ))}
        </span>
      )}
    </>
  );
}
