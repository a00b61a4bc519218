import { useId, useState } from 'preact/hooks';
import { sha256Of } from '../evidence/sha256-of.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    local: 'The file stays on this device. Only its fingerprint (SHA-256) goes on record.',
    fingerprint: 'Fingerprint',
  },
  cs: {
    local: 'Soubor zůstane v tomto zařízení. Zaznamená se jen jeho otisk (SHA-256).',
    fingerprint: 'Otisk',
  },
});

interface Shown {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly required: boolean;
  readonly onValue: (sha256: string) => void;
}

/** A document that is kept elsewhere: nobody types sixty-four digits, and nobody uploads it. */
export function FingerprintField({ label, hint, value, required, onValue }: Shown) {
  const id = useId();
  const words = say();
  const [name, setName] = useState('');
  const read = async (file: File | undefined): Promise<void> => {
    setName(file?.name ?? '');
    onValue(file === undefined ? '' : await sha256Of(file));
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="hint" id={`${id}-hint`}>
        {hint === undefined ? words.local : `${hint} ${words.local}`}
      </p>
      <input
        id={id}
        type="file"
        required={required}
        aria-describedby={`${id}-hint`}
        onChange={event => void read(event.currentTarget.files?.[0])}
      />
      {value !== '' && (
        <p class="fingerprint">
          {words.fingerprint} {name}: <code>{value.match(/.{1,8}/g)?.join(' ')}</code>
        </p>
      )}
    </div>
  );
}
