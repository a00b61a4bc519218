import { useLocation } from 'preact-iso';
import { online } from '../api/online.js';
import { account, hasPass, roles } from '../session/account.js';
import { leave } from '../session/leaving.js';
import { Disclosure } from '../look/disclosure.js';
import { NewVersionNote } from '../offline/new-version-note.js';
import { UnaskedNote } from '../scan/unasked-note.js';
import { inLanguages } from '../words/in-languages.js';
import { LANGUAGES, type Language, language, speak } from '../words/language.js';
import { BASE } from './base.js';
import { screensFor } from './screens.js';

const say = inLanguages({
  en: {
    skip: 'Skip to the content',
    menu: 'Menu',
    practice: 'Practice. Nobody is treated here.',
    offline: 'No connection to the ledger',
    signOut: 'Sign out',
    pass: 'With a pass',
    language: 'Language',
  },
  cs: {
    skip: 'Přejít na obsah',
    menu: 'Nabídka',
    practice: 'Cvičení. Nikdo se zde neléčí.',
    offline: 'Bez spojení s evidencí',
    signOut: 'Odhlásit se',
    pass: 'S propustkou',
    language: 'Jazyk',
  },
});

const CALLED: Readonly<Record<Language, string>> = { en: 'English', cs: 'Čeština' };

export function Header() {
  const words = say();
  const who = account.value;
  return (
    <header class="top">
      <a class="skip" href="#content">
        {words.skip}
      </a>
      {who?.simulated && <p class="practice">{words.practice}</p>}
      <div class="bar">
        <a class="mark" href={`${BASE}/`}>
          Selfsame
        </a>
        {who && (
          <p class="place">
            <strong>{who.pass ? words.pass : (who.name ?? who.person)}</strong>{' '}
            <span>{who.siteTitle}</span>
          </p>
        )}
        <Disclosure label={words.menu} class="menu">
          <Menu />
        </Disclosure>
      </div>
      <NewVersionNote />
      <UnaskedNote />
      {!online.value && (
        <p class="offline" role="status">
          {words.offline}
        </p>
      )}
    </header>
  );
}

function Menu() {
  const words = say();
  const { path } = useLocation();
  return (
    <div class="menu-list">
      <nav aria-label={words.menu}>
        {account.value &&
          screensFor(roles.value, hasPass.value).map(
            screen =>
              screen.title && (
                <a
                  key={screen.path}
                  href={`${BASE}${screen.path}`}
                  aria-current={path === `${BASE}${screen.path}` ? 'page' : undefined}
                >
                  {screen.title()}
                </a>
              ),
          )}
      </nav>
      <div role="group" aria-label={words.language} class="languages">
        {LANGUAGES.map(each => (
          <button
            key={each}
            type="button"
            lang={each}
            aria-pressed={language.value === each}
            onClick={() => speak(each)}
          >
            {CALLED[each]}
          </button>
        ))}
      </div>
      {account.value && !hasPass.value && (
        <button type="button" class="quiet" onClick={() => void leave()}>
          {words.signOut}
        </button>
      )}
    </div>
  );
}
