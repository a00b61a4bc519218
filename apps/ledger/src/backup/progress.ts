import { type Position, type StoredEvent, partsOf } from '@selfsame/event-store';

export type Progress = (done: number, of: number) => void;

/** Shows how far the steps of a long command have come. */
export interface ProgressBar {
  step(what: string): Progress;
  /** Leaves the line, wherever the step stands: what is printed next begins on its own. */
  end(): void;
}

/** Progress along a log, by how far its positions have come: how many events there are is not known before the end. */
export const along =
  (head: Position, progress: Progress) =>
  (page: readonly StoredEvent[]): void => {
    const last = page.at(-1);
    const n = (position: Position): number => Number(partsOf(position).n);
    if (last !== undefined) progress(n(last.position), n(head));
  };

const WIDTH = 30;
const LABEL = 28;

/** One line per step, drawn over itself. On a terminal only: a file or a pipe gets no bar. */
export function progressBar(
  terminal: Pick<NodeJS.WriteStream, 'isTTY'> & { write(text: string): unknown },
): ProgressBar {
  if (!terminal.isTTY) return { step: () => () => {}, end: () => {} };
  let open = false;
  return {
    step: what => {
      let shown: number | undefined;
      return (done, of) => {
        const share = of === 0 ? 1 : done / of;
        const percent = Math.floor(100 * share);
        if (percent === shown) return;
        shown = percent;
        const full = Math.floor(WIDTH * share);
        const bar = '#'.repeat(full) + '-'.repeat(WIDTH - full);
        open = percent < 100;
        terminal.write(
          `\r${what.padEnd(LABEL)} [${bar}] ${String(percent).padStart(3)} %${open ? '' : '\n'}`,
        );
      };
    },
    end: () => {
      if (open) terminal.write('\n');
      open = false;
    },
  };
}
