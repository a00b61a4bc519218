import { useId } from 'preact/hooks';

interface FieldShown {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly type?: 'text' | 'password' | 'date' | 'datetime-local';
  readonly inputMode?: 'numeric' | 'decimal' | 'tel' | 'text';
  /** Stands behind the number: a quantity is nothing without it. */
  readonly unit?: string;
  readonly autoComplete?: string;
  readonly required?: boolean;
}

/** One thing to enter, with its name above it, where a screen reader and a finger find it. */
export function Field({
  label,
  hint,
  value,
  onValue,
  unit,
  type = 'text',
  required = true,
  ...rest
}: FieldShown) {
  const id = useId();
  const common = {
    id,
    value,
    required,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    onInput: (event: InputEvent) => onValue((event.currentTarget as HTMLInputElement).value),
    ...rest,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div class={unit === undefined ? undefined : 'with-unit'}>
        {type === 'password' ? (
          <input type="password" {...common} />
        ) : (
          <input {...common} type={type as 'text'} />
        )}
        {unit !== undefined && <span class="unit">{unit}</span>}
      </div>
    </div>
  );
}
