import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({ en: { wait: 'One moment…' }, cs: { wait: 'Okamžik…' } });

/** Shown only after a breath (the style sees to it): what comes at once must not flash. */
export function Waiting() {
  return (
    <p class="waiting" role="status">
      {say().wait}
    </p>
  );
}
