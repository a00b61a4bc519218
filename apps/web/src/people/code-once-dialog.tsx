import { Symbol } from '../label/symbol.js';
import { Dialog } from '../look/dialog.js';
import { inLanguages } from '../words/in-languages.js';
import { shownOnce } from './code-once.js';

const say = inLanguages({
  en: {
    invitation: 'Code for',
    invitationSays:
      'Hand it over yourself, to this person only. It opens one account, and is not shown again. He opens the ledger, chooses "I have a code", and picks a password that only he knows.',
    badge: 'Badge of',
    badgeSays:
      'Print it now, once, for this person only. It is not shown again. With it goes a PIN that only he knows.',
    print: 'Print',
    done: 'I have it. Close',
  },
  cs: {
    invitation: 'Kód pro',
    invitationSays:
      'Předejte ho osobně, jen této osobě. Otevře jeden účet a znovu se nezobrazí. Osoba otevře evidenci, zvolí „Mám kód“ a vymyslí si heslo, které zná jen ona.',
    badge: 'Karta osoby',
    badgeSays:
      'Vytiskněte ji hned, jednou a jen pro tuto osobu. Znovu se nezobrazí. Patří k ní PIN, který zná jen ona.',
    print: 'Vytisknout',
    done: 'Mám to. Zavřít',
  },
});

/** Stays until somebody says that he has it: a tap beside it must not lose it. */
export function CodeOnceDialog() {
  const shown = shownOnce.value;
  if (shown === undefined) return null;
  const words = say();
  const { kind, person, says } = shown;
  return (
    <Dialog title={`${words[kind]} ${person}`} class="code-once">
      {kind === 'badge' ? (
        <Symbol symbology="]Q1" raw={says} name={`${words.badge} ${person}`} />
      ) : (
        <p>
          <code class="code-once-says">{says}</code>
        </p>
      )}
      <p>{words[`${kind}Says`]}</p>
      <div class="actions">
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" class="next" onClick={() => (shownOnce.value = undefined)}>
          {words.done}
        </button>
      </div>
    </Dialog>
  );
}
