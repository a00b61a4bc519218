import { isOf, isTask, isWaiting } from '../offline/kept-act.js';
import { kept } from '../offline/outbox.js';
import { account } from '../session/account.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import { type Forms, plural } from '../words/plural.js';
import { placeOf } from './place.js';
import { isSameDoor } from './run.js';

const say = inLanguages({
  en: {
    unsent: { one: 'act is not sent yet', other: 'acts are not sent yet' } as Forms,
    waits: 'waits until you sign in at',
    tasks: { one: 'thing to look at', other: 'things to look at' } as Forms,
  },
  cs: {
    unsent: {
      one: 'úkon není odeslán',
      few: 'úkony nejsou odeslány',
      other: 'úkonů není odesláno',
    } as Forms,
    waits: 'čeká, až se přihlásíte v',
    tasks: {
      one: 'věc k vyřízení',
      few: 'věci k vyřízení',
      other: 'věcí k vyřízení',
    } as Forms,
  },
});

/** How much of what somebody did the ledger has not heard of, and how much came back: never hidden behind a menu. */
export function KeptNote() {
  const words = say();
  const who = account.value ?? undefined;
  const mine = kept.value.filter(act => isOf(act, who?.person));
  const unsent = mine.filter(isWaiting).length;
  const tasks = mine.filter(isTask).length;
  const elsewhere = mine.filter(
    act => isWaiting(act) && who !== undefined && !isSameDoor(act.at, who.at),
  );
  const places = [...new Set(elsewhere.map(({ at }) => placeOf(at)))];
  if (unsent === 0 && tasks === 0) return null;
  return (
    <a class={tasks > 0 ? 'kept-note kept-tasks' : 'kept-note'} href={`${BASE}/kept`}>
      {unsent > 0 && <span>{plural(language.value, unsent, words.unsent)}</span>}
      {places.length > 0 && (
        <span>
          {words.waits} {places.join(', ')}
        </span>
      )}
      {tasks > 0 && <strong>{plural(language.value, tasks, words.tasks)}</strong>}
    </a>
  );
}
