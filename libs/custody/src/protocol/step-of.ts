import type { Preparation, PreparationStep, StepName } from './preparation.js';

export const STEPS_OF_PREPARATION: readonly StepName[] = [
  'thaw',
  'viability',
  'wash',
  'dilute',
  'mix',
  'use',
];

/** A step with its limits; undefined where the instruction has none of the kind. */
export const stepOf = <N extends StepName>(
  { preparation }: { readonly preparation?: Preparation | undefined },
  name: N,
): Extract<PreparationStep, { readonly step: N }> | undefined =>
  preparation?.steps.find(
    (each): each is Extract<PreparationStep, { readonly step: N }> => each.step === name,
  );
