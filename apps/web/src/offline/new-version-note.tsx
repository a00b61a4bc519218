import { inLanguages } from '../words/in-languages.js';
import { beginAnew, isNewVersionReady } from './keep-pages.js';
import './new-version-note.css';

const say = inLanguages({
  en: {
    ready: 'A new version is ready. Finish first what you are doing.',
    use: 'Use it now',
  },
  cs: {
    ready: 'Nová verze je připravena. Nejdřív dokončete, co děláte.',
    use: 'Použít hned',
  },
});

/** Nothing changes under anybody's hands: whoever is between two scans reads it, and goes on. */
export function NewVersionNote() {
  const words = say();
  return (
    <div role="status">
      {isNewVersionReady.value && (
        <p class="new-version">
          {words.ready}{' '}
          <button type="button" class="quiet" onClick={beginAnew}>
            {words.use}
          </button>
        </p>
      )}
    </div>
  );
}
