import { useId } from 'preact/hooks';
import { readFile } from './read-file.js';

interface Shown {
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly onValue: (file: string) => void;
}

/** A file that is read on this device. */
export function FileField({ label, hint, required, onValue }: Shown) {
  const id = useId();
  const read = async (file: File | undefined): Promise<void> =>
    onValue(file === undefined ? '' : await readFile(file));
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="file"
        required={required}
        {...(hint === undefined ? {} : { 'aria-describedby': `${id}-hint` })}
        onChange={event => void read(event.currentTarget.files?.[0])}
      />
    </div>
  );
}
