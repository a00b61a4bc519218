import { useRef, useState } from 'preact/hooks';
import { type Command, newCommand } from '../api/command.js';
import { Refused, UNREACHABLE } from '../api/problem.js';
import { newest } from '../live/changes.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { type Answer, give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';
import type { Act } from './act.js';
import { ActEntry } from './act-entry.js';

const say = inLanguages({
  en: { done: 'Recorded.' },
  cs: { done: 'Zaznamenáno.' },
});

interface Shown {
  readonly act: Act;
  readonly onDone?: ((answer: Answer) => unknown) | undefined;
}

/** Every act of a desk: entered, told, signed where the ledger asks for it, and then said to be recorded. */
export function ActForm({ act, onDone }: Shown) {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [isDone, setDone] = useState(false);
  // H26: while nobody answered, telling it again is the same command. Whatever is changed makes it another.
  const command = useRef<Command | undefined>(undefined);
  const entries = Object.entries(act.entries);
  const values = Object.fromEntries(
    entries.map(([name, entry]) => [name, entry.read(texts[name] ?? '')]),
  );
  const isWhole = entries.every(
    ([name, { isOptional }]) =>
      values[name] !== undefined || (isOptional === true && (texts[name] ?? '') === ''),
  );
  const telling = useAction(async () => {
    const head = (command.current ??= newCommand());
    try {
      const answer = await give(signature =>
        act.send({ ...head, ...(signature && { signature }) }, values),
      );
      command.current = undefined;
      setTexts({});
      setDone(true);
      newest.value = answer.position ?? newest.peek();
      await onDone?.(answer);
    } catch (error) {
      if (!(error instanceof Refused && error.problem.code === UNREACHABLE.code))
        command.current = undefined;
      throw error;
    }
  });
  const enter = (name: string) => (text: string) => {
    command.current = undefined;
    setDone(false);
    setTexts(before => ({ ...before, [name]: text }));
  };
  return (
    <form
      class="act-form"
      onSubmit={event => {
        event.preventDefault();
        if (isWhole) void telling.run();
      }}
    >
      {act.says !== undefined && <p>{act.says}</p>}
      {entries.map(([name, entry]) => (
        <ActEntry key={name} entry={entry} text={texts[name] ?? ''} onText={enter(name)} />
      ))}
      {telling.problem && <ProblemNote problem={telling.problem} />}
      <button
        type="submit"
        class={act.isGrave ? 'next grave' : 'next'}
        disabled={telling.isBusy || !isWhole}
      >
        {act.confirm}
      </button>
      <p role="status" class="act-done">
        {isDone ? say().done : ''}
      </p>
    </form>
  );
}
