import { useState } from 'preact/hooks';
import type { Answer } from '../sign/give.js';

type Deviations = NonNullable<Answer['deviations']>;

/** What a record was found to have broken stays on the screen after its form has gone, until something else was told. */
export function useDeviations(reload: () => Promise<void>): {
  readonly deviations: Deviations;
  readonly onTold: (answer?: Answer) => Promise<void>;
} {
  const [deviations, setDeviations] = useState<Deviations>([]);
  return {
    deviations,
    onTold: async answer => {
      setDeviations(answer?.deviations ?? []);
      await reload();
    },
  };
}
