import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import { type Forms, plural } from '../words/plural.js';
import type { CheckedEvent } from './check-record.js';
import { faultWords } from './fault-words.js';

const say = inLanguages({
  en: {
    events: { one: 'event', other: 'events' } as Forms,
    signatures: { one: 'signature', other: 'signatures' } as Forms,
    holds: (events: string, signatures: string) =>
      `${events}, ${signatures}: every hash, every link and every signature agrees.`,
    here: 'Computed on this device from the stored bytes, without believing the ledger. Nothing follows the last event yet.',
    broken: 'This record does not hold',
    what: 'Do not rely on it. Note what stands here, and have it compared with a backup.',
    event: 'Event',
  },
  cs: {
    events: { one: 'událost', few: 'události', other: 'událostí' } as Forms,
    signatures: { one: 'podpis', few: 'podpisy', other: 'podpisů' } as Forms,
    holds: (events: string, signatures: string) =>
      `${events}, ${signatures}: každý otisk, každá vazba a každý podpis souhlasí.`,
    here: 'Spočteno na tomto zařízení z uložených bajtů, bez důvěry v evidenci. Na poslední událost zatím nic nenavazuje.',
    broken: 'Tento záznam nesouhlasí',
    what: 'Nespoléhejte na něj. Poznamenejte si, co zde stojí, a dejte ho porovnat se zálohou.',
    event: 'Událost',
  },
});

/** Whether a record is what was written: before anything of it is shown, and loudly where it is not. */
export function RecordVerdict({ events }: { events: readonly CheckedEvent[] }) {
  const words = say();
  const faulty = events.filter(({ faults }) => faults.length > 0);
  if (faulty.length === 0)
    return (
      <p class="record-holds" role="status">
        <strong>
          {words.holds(
            plural(language.value, events.length, words.events),
            plural(
              language.value,
              events.filter(({ isSigned }) => isSigned).length,
              words.signatures,
            ),
          )}
        </strong>{' '}
        <span class="quiet-text">{words.here}</span>
      </p>
    );
  return (
    <section class="record-broken" role="alert">
      <h2>{words.broken}</h2>
      <p>{words.what}</p>
      <ul>
        {faulty.flatMap(({ revision, faults }) =>
          faults.map(fault => (
            <li key={`${revision} ${fault}`}>
              <a href={`#event-${revision}`}>
                {words.event} {revision}
              </a>
              : {faultWords(fault)} <code>{fault}</code>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
