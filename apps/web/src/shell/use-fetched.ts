import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Fetched<Props> {
  /** Undefined until it is there. */
  readonly Part: FunctionComponent<Props> | undefined;
  /** Nobody answered, and it is not kept on this device. */
  readonly isOutOfReach: boolean;
}

/** A part of a screen whose code is fetched when it is needed, and tried again each time that it is. */
export function useFetched<Props>(
  isNeeded: boolean,
  fetch: () => Promise<{ readonly default: FunctionComponent<Props> }>,
): Fetched<Props> {
  // A component is a function: as a state of its own it would be called.
  const [{ Part, isOutOfReach }, set] = useState<Fetched<Props>>({
    Part: undefined,
    isOutOfReach: false,
  });
  useEffect(() => {
    if (!isNeeded || Part !== undefined) return;
    let isOver = false;
    fetch().then(
      part => isOver || set({ Part: part.default, isOutOfReach: false }),
      () => isOver || set({ Part: undefined, isOutOfReach: true }),
    );
    return () => {
      isOver = true;
    };
  }, [isNeeded]);
  return { Part, isOutOfReach };
}
