import { useState } from 'preact/hooks';
import { isUnanswered } from '../api/problem.js';
import { useKeptCommand } from '../api/use-kept-command.js';
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
  const [texts, setTexts] = useState(() => begun(act));
  const [isDone, setDone] = useState(false);
  const command = useKeptCommand();
  const entries = Object.entries(act.entries);
  const values = Object.fromEntries(
    entries.map(([name, entry]) => [name, entry.read(texts[name] ?? '')]),
  );
  const isWhole = entries.every(
    ([name, { isOptional }]) =>
      values[name] !== undefined || (isOptional === true && (texts[name] ?? '') === ''),
  );
  const telling = useAction(async () => {
    try {
      const answer = await command.tell(head =>
        give(signature => act.send({ ...head, ...(signature && { signature }) }, values)),
      );
      setTexts(begun(act));
      setDone(true);
      newest.value = answer.position ?? newest.peek();
      await onDone?.(answer);
    } catch (error) {
      // An act is told of what is in the hands now: what was refused is scanned anew.
      if (!isUnanswered(error)) setTexts(before => withoutScans(act, before));
      throw error;
    }
  });
  const enter = (name: string) => (text: string) => {
    command.forget();
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

const begun = ({ entries }: Act): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([name, { begins }]) =>
      begins === undefined ? [] : [[name, begins]],
    ),
  );

const withoutScans = (
  { entries }: Act,
  texts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).filter(([name]) => !isScanned(entries[name])));

const isScanned = (entry: Act['entries'][string] | undefined): boolean =>
  entry?.means.kind === 'scan' || entry?.means.kind === 'scans';
