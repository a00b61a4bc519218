interface Shown {
  readonly legend: string;
  readonly options: Readonly<Record<string, string>>;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Any number of a few, each ticked by itself. */
export function Several({ legend, options, chosen, onChoose }: Shown) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {Object.entries(options).map(([value, label]) => (
        <label key={value} class="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              onChoose(checked ? [...chosen, value] : chosen.filter(each => each !== value))
            }
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
