import { type DomainEvent, type Facts, type RefusalCode, catalogue } from '@selfsame/custody';

/** A rule that a command broke, and that kept nobody from recording it. */
export interface ToldDeviation {
  readonly deviation: string;
  readonly code: RefusalCode;
  /** A `stop` would have refused whoever asked first: its remedy is for him. */
  readonly effect: 'stop' | 'mark';
  readonly title: string;
  readonly remedy: string;
  readonly facts: Facts;
}

interface Opened {
  readonly deviation: string;
  readonly code: RefusalCode;
  readonly facts: Facts;
}

/** What whoever told it has to know of what was recorded: told once more to whoever asks again. */
export const deviationsIn = (
  events: readonly Pick<DomainEvent, 'type' | 'data'>[],
): readonly ToldDeviation[] =>
  events.flatMap(({ type, data }) => {
    if (type !== 'DeviationOpened') return [];
    const { deviation, code, facts } = data as Opened;
    const { effect, title, remedy } = catalogue[code];
    return [{ deviation, code, effect, title, remedy, facts }];
  });
