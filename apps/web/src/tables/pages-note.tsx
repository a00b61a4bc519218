import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: { more: 'There is more than is shown here. Narrow the question.' },
  cs: { more: 'Je toho víc, než je zde ukázáno. Zužte dotaz.' },
});

/** A list that was cut says so: what is missing must not look as if it were not there. */
export function PagesNote({ isWhole }: { isWhole: boolean }) {
  return isWhole ? null : (
    <p class="note note-warn" role="status">
      {say().more}
    </p>
  );
}
