import { useEffect } from 'preact/hooks';
import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import { type Forms, plural } from '../words/plural.js';
import { isWaiting } from './kept-act.js';
import { kept, readKept } from './outbox.js';

const say = inLanguages({
  en: {
    unsent: { one: 'act on this device is', other: 'acts on this device are' } as Forms,
    sent: (people: string) => ` not sent yet. It goes on when ${people} signs in here.`,
    of: (person: string, place: string) => `${person} (${place})`,
  },
  cs: {
    unsent: {
      one: 'úkon na tomto zařízení není odeslán',
      few: 'úkony na tomto zařízení nejsou odeslány',
      other: 'úkonů na tomto zařízení není odesláno',
    } as Forms,
    sent: (people: string) => `. Odešle se, až se zde přihlásí ${people}.`,
    of: (person: string, place: string) => `${person} (${place})`,
  },
});

/** What people have done here and the ledger has not heard of: said to whoever comes to the door. */
export default function LeftBehind() {
  const words = say();
  useEffect(() => void readKept(), []);
  const waiting = kept.value.filter(isWaiting);
  if (waiting.length === 0) return null;
  const people = [
    ...new Set(waiting.map(({ person, at }) => words.of(person, `${at.post}, ${at.site}`))),
  ].join('; ');
  return (
    <p class="note note-warn" role="status">
      {plural(language.value, waiting.length, words.unsent)}
      {words.sent(people)}
    </p>
  );
}
