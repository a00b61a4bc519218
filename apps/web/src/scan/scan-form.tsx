import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Command } from '../api/command.js';
import { isUnanswered } from '../api/problem.js';
import { useKeptCommand } from '../api/use-kept-command.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { ScanButton } from './scan-button.js';
import type { Scan } from './scan.js';

/** What has to be scanned, in this order: its name in the form, what to do, and what is said once it is done. */
export interface Wanted<Name extends string> {
  readonly name: Name;
  readonly ask: string;
  readonly done: string;
}

interface Shown<Name extends string> {
  /** Left out where something above says it. */
  readonly title?: string;
  readonly wanted: readonly Wanted<Name>[];
  /** What else is entered. */
  readonly children?: ComponentChildren;
  readonly confirm: string;
  /** False while something that is entered is missing. */
  readonly isWhole?: boolean;
  /** @param head of the command: the same as long as nobody answered and nothing else was entered */
  readonly onConfirm: (scans: Readonly<Record<Name, Scan>>, head: Command) => Promise<unknown>;
}

/**
 * One act: the things that it is done with are scanned, then it is told. After a refusal they are scanned anew, since an act is told of what is
 * in the hands now. Where nobody answered they stay, and confirming again tells the same act once more (H26).
 */
export function ScanForm<Name extends string>(shown: Shown<Name>) {
  const { title, wanted, children, confirm, isWhole = true, onConfirm } = shown;
  const [scans, setScans] = useState<Partial<Record<Name, Scan>>>({});
  const isScanned = wanted.every(({ name }) => scans[name] !== undefined);
  const command = useKeptCommand();
  const telling = useAction(async () => {
    try {
      await command.tell(head => onConfirm(scans as Record<Name, Scan>, head));
      setScans({});
    } catch (error) {
      if (!isUnanswered(error)) setScans({});
      throw error;
    }
  });
  return (
    <form
      onInput={command.forget}
      onSubmit={event => {
        event.preventDefault();
        if (isScanned) void telling.run();
      }}
    >
      {title !== undefined && <h2>{title}</h2>}
      {wanted.map(({ name, ask, done }) => (
        <ScanButton
          key={name}
          label={scans[name] === undefined ? ask : done}
          isDone={scans[name] !== undefined}
          onScan={scan => setScans(before => ({ ...before, [name]: scan }))}
        />
      ))}
      {children}
      {telling.problem && <ProblemNote problem={telling.problem} />}
      <button type="submit" class="next" disabled={telling.isBusy || !isScanned || !isWhole}>
        {confirm}
      </button>
    </form>
  );
}
