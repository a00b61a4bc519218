import { useRef } from 'preact/hooks';
import { type Command, newCommand } from './command.js';
import { isUnanswered } from './problem.js';

interface KeptCommand {
  /** Tells it under a head that is kept for as long as nobody answers. */
  tell<Told>(send: (head: Command) => Promise<Told>): Promise<Told>;
  /** What is told next is something else. */
  readonly forget: () => void;
}

/** H26: while nobody answered, telling it again is the same command; after an answer, whatever it was, the next one is another. */
export function useKeptCommand(): KeptCommand {
  const kept = useRef<Command | undefined>(undefined);
  const forget = (): void => {
    kept.current = undefined;
  };
  return {
    tell: async send => {
      const head = (kept.current ??= newCommand());
      try {
        const told = await send(head);
        forget();
        return told;
      } catch (error) {
        if (!isUnanswered(error)) forget();
        throw error;
      }
    },
    forget,
  };
}
