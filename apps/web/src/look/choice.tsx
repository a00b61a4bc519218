import { useId } from 'preact/hooks';
import { Folded } from './folded.js';

interface Shown<Value extends string> {
  readonly legend: string;
  readonly options: Readonly<Record<Value, string>>;
  /** Those that are rarely meant, behind a line of their own. */
  readonly others?: { readonly summary: string; readonly options: Readonly<Record<Value, string>> };
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, each large enough for a glove. */
export function Choice<Value extends string>(choice: Shown<Value>) {
  const { legend, options, others } = choice;
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      <Options {...choice} name={name} options={options} />
      {others !== undefined && (
        <Folded summary={others.summary}>
          {() => <Options {...choice} name={name} options={others.options} />}
        </Folded>
      )}
    </fieldset>
  );
}

function Options<Value extends string>({
  name,
  options,
  chosen,
  onChoose,
}: Shown<Value> & { readonly name: string }) {
  return (
    <>
      {(Object.entries(options) as [Value, string][]).map(([value, label]) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </>
  );
}
