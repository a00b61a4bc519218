import { inLanguages } from '../words/in-languages.js';

/** Whether somebody looked at a scale or at the floor. */
export type Measured = 'measured' | 'estimated';

export const measuredIn = inLanguages<{
  readonly kind: string;
  readonly kinds: Readonly<Record<Measured, string>>;
}>({
  en: { kind: 'The volume is', kinds: { measured: 'measured', estimated: 'estimated' } },
  cs: { kind: 'Objem je', kinds: { measured: 'změřený', estimated: 'odhadnutý' } },
});
