interface Shown<Step extends string> {
  readonly label: string;
  readonly steps: readonly Step[];
  readonly names: Readonly<Partial<Record<Step, string>>>;
  readonly now: Step;
}

/** Where somebody is on a way. Nothing is shown where he is on none of its steps. */
export function Steps<Step extends string>({ label, steps, names, now }: Shown<Step>) {
  const reached = steps.indexOf(now);
  if (reached < 0) return null;
  return (
    <ol class="steps" aria-label={label}>
      {steps.map((each, place) => (
        <li
          key={each}
          class={place < reached ? 'step-done' : undefined}
          aria-current={place === reached ? 'step' : undefined}
        >
          {names[each]}
        </li>
      ))}
    </ol>
  );
}
