import { useId } from 'preact/hooks';

interface Shown {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly required?: boolean;
  readonly onValue: (value: string) => void;
}

/** As many characters as a note of the ledger takes. */
const LONGEST = 200;

/** A sentence or two in somebody's own words. */
export function TextArea({ label, hint, value, required = true, onValue }: Shown) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        value={value}
        required={required}
        maxLength={LONGEST}
        rows={3}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={event => onValue(event.currentTarget.value)}
      />
    </div>
  );
}
