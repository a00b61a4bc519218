import { useState } from 'preact/hooks';
import { type Outcome, doAct } from '../offline/do-act.js';
import type { Act } from '../offline/kept-act.js';
import { type Action, useAction } from '../problems/use-action.js';

interface Doing extends Action<[act: Act]> {
  /** What came of the last act; undefined before, and while one goes on. */
  readonly came: { readonly act: Act; readonly outcome: Outcome } | undefined;
  readonly clear: () => void;
  /** Nobody had answered, and whoever did it has kept it. */
  readonly noteKept: () => void;
}

/** One act of a courier at a time, with what came of it. */
export function useDoing(onDone: () => void): Doing {
  const [came, setCame] = useState<Doing['came']>();
  const action = useAction(async (act: Act) => {
    setCame(undefined);
    setCame({ act, outcome: await doAct(act) });
    onDone();
  });
  return {
    ...action,
    came,
    clear: () => setCame(undefined),
    noteKept: () => setCame(before => before && { ...before, outcome: { outcome: 'kept' } }),
  };
}
