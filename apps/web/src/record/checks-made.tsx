import { stampOf } from '../instants/stamp.js';
import { inLanguages } from '../words/in-languages.js';
import { type CheckName, checksOf } from './checks-of.js';
import type { CheckedRecord } from './read-record.js';
import { NotedHash } from './noted-hash.js';

const say = inLanguages<
  Readonly<Record<CheckName, string>> & {
    readonly title: string;
    readonly of: (hold: number, of: number) => string;
    readonly same: (revision: number, at: string) => string;
    readonly first: string;
    readonly newest: string;
    readonly note: string;
  }
>({
  en: {
    title: 'What this device has checked',
    bytes: 'SHA-256 of the stored bytes, and how they are spelled',
    links: 'each event names the hash of the one before it',
    signatures: 'signatures, by the key that stands in the event',
    checkpoint: 'the same as when this device read it before',
    of: (hold, of) => `${hold} of ${of}`,
    same: (revision, at) => `up to event ${revision}, read here on ${at} by this device's clock`,
    first: 'This device reads it for the first time: it has nothing to compare with.',
    newest: 'Newest event',
    note: 'Nothing follows it yet. Whoever notes this number can show later that nothing before it was changed.',
  },
  cs: {
    title: 'Co toto zařízení ověřilo',
    bytes: 'SHA-256 uložených bajtů a jejich zápis',
    links: 'každá událost uvádí otisk té předchozí',
    signatures: 'podpisy, klíčem uvedeným v události',
    checkpoint: 'totéž, co toto zařízení četlo dříve',
    of: (hold, of) => `${hold} z ${of}`,
    same: (revision, at) => `po událost ${revision}, čteno zde ${at} podle hodin zařízení`,
    first: 'Toto zařízení ho čte poprvé: nemá s čím porovnávat.',
    newest: 'Nejnovější událost',
    note: 'Zatím na ni nic nenavazuje. Kdo si toto číslo poznamená, může později doložit, že se nic před ní nezměnilo.',
  },
});

/** What was checked here, check by check, and the number to note for the next time. */
export function ChecksMade({ record }: { record: CheckedRecord }) {
  const words = say();
  const { events, against } = record;
  const checks = checksOf(record);
  // Of a record that does not hold nothing is worth noting: its newest event least of all.
  const newest = checks.every(({ hold, of }) => hold === of) ? events.at(-1) : undefined;
  return (
    <>
      <ul class="checks-made" aria-label={words.title}>
        {checks
          .filter(({ of }) => of > 0)
          .map(({ check, of, hold }) => (
            <li key={check} class={hold === of ? 'agrees' : 'raw-fault'}>
              {words.of(hold, of)} {words[check]}
              {check === 'checkpoint' &&
                against.found === 'same' &&
                `, ${words.same(against.noted.revision, stampOf(against.noted.notedAt))}`}
            </li>
          ))}
        {against.found === 'nothing-noted' && <li>{words.first}</li>}
      </ul>
      {newest?.found !== undefined && (
        <p class="quiet-text">
          {words.newest} {newest.revision}: <code class="hash">{newest.found}</code> {words.note}
        </p>
      )}
      <NotedHash events={events} />
    </>
  );
}
