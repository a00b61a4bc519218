import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import { type Forms, plural } from '../words/plural.js';
import { ChecksMade } from './checks-made.js';
import { faultWords } from './fault-words.js';
import type { CheckedRecord } from './read-record.js';

const say = inLanguages({
  en: {
    events: { one: 'event', other: 'events' } as Forms,
    signatures: { one: 'signature', other: 'signatures' } as Forms,
    holds: (events: string, signatures: string) =>
      `${events}, ${signatures}: every hash, every link and every signature agrees.`,
    here: 'Computed on this device from the stored bytes, without believing the ledger.',
    broken: 'This record does not hold',
    changed: 'Something in it was changed after it was written, or is missing.',
    what: 'Do not rely on it, and decide nothing by it. Note what stands here, and have it compared with a backup.',
    event: 'Event',
    found: {
      other: (revision: number) =>
        `It is another record than this device has read: event ${revision} was a different one then. Whoever wrote it anew linked it well.`,
      shorter: (revision: number) =>
        `It is shorter than when this device read it: it had an event ${revision} then.`,
    },
  },
  cs: {
    events: { one: 'událost', few: 'události', other: 'událostí' } as Forms,
    signatures: { one: 'podpis', few: 'podpisy', other: 'podpisů' } as Forms,
    holds: (events: string, signatures: string) =>
      `${events}, ${signatures}: každý otisk, každá vazba a každý podpis souhlasí.`,
    here: 'Spočteno na tomto zařízení z uložených bajtů, bez důvěry v evidenci.',
    broken: 'Tento záznam nesouhlasí',
    changed: 'Něco v něm bylo po zápisu změněno, nebo chybí.',
    what: 'Nespoléhejte na něj a nic podle něj nerozhodujte. Poznamenejte si, co zde stojí, a dejte ho porovnat se zálohou.',
    event: 'Událost',
    found: {
      other: (revision: number) =>
        `Je to jiný záznam, než jaký toto zařízení četlo: událost ${revision} byla tehdy jiná. Kdo ho napsal znovu, dobře ho provázal.`,
      shorter: (revision: number) =>
        `Je kratší, než když ho toto zařízení četlo: tehdy měl událost ${revision}.`,
    },
  },
});

/** Whether a record is what was written: before anything of it is shown, and loudly where it is not. */
export function RecordVerdict({ record }: { record: CheckedRecord }) {
  const words = say();
  const { events, against } = record;
  const isOther = against.found === 'other' || against.found === 'shorter';
  if (!isOther && events.every(({ faults }) => faults.length === 0))
    return (
      <section class="record-holds" role="status">
        <p>
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
        <ChecksMade record={record} />
      </section>
    );
  return (
    <section class="record-broken" role="alert">
      <h2>{words.broken}</h2>
      <p>
        <strong>{words.changed}</strong> {words.what}
      </p>
      <ul>
        {isOther && (
          <li>
            {words.found[against.found](against.noted.revision)}{' '}
            <code>{against.found === 'other' ? 'OTHER_THAN_NOTED' : 'SHORTER_THAN_NOTED'}</code>
          </li>
        )}
        {events.flatMap(({ revision, faults }) =>
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
      <ChecksMade record={record} />
    </section>
  );
}
