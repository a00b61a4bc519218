import { isOf, isTask, isWaiting } from '../offline/kept-act.js';
import { kept } from '../offline/outbox.js';
import { account } from '../session/account.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import { type Forms, plural } from '../words/plural.js';

const say = inLanguages({
  en: {
    unsent: { one: 'act is not sent yet', other: 'acts are not sent yet' } as Forms,
    tasks: { one: 'thing to look at', other: 'things to look at' } as Forms,
  },
  cs: {
    unsent: {
      one: 'úkon není odeslán',
      few: 'úkony nejsou odeslány',
      other: 'úkonů není odesláno',
    } as Forms,
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
  const mine = kept.value.filter(act => isOf(act, account.value?.person));
  const unsent = mine.filter(isWaiting).length;
  const tasks = mine.filter(isTask).length;
  if (unsent === 0 && tasks === 0) return null;
  return (
    <a class={tasks > 0 ? 'kept-note kept-tasks' : 'kept-note'} href={`${BASE}/kept`}>
      {unsent > 0 && <span>{plural(language.value, unsent, words.unsent)}</span>}
      {tasks > 0 && <strong>{plural(language.value, tasks, words.tasks)}</strong>}
    </a>
  );
}
