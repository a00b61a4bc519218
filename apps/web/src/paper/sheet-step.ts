import type { DowntimeState } from '../journey/downtime-state.js';

/** What has to be done next with a sheet. `mine` waits for somebody else. */
export type SheetStep = 'enter' | 'compare' | 'mine' | 'over';

/** Annex 11: what one person typed of a paper another holds beside the paper. */
export function sheetStep(
  { entered, returned }: DowntimeState,
  form: string,
  me: string | undefined,
): SheetStep {
  const typed = entered[form];
  if (typed === undefined) return returned[form] === undefined ? 'enter' : 'over';
  if (typed.compared !== undefined) return 'over';
  return typed.enteredBy === me ? 'mine' : 'compare';
}

/** `CHA999926ABC123-2-B` is sheet B. */
export const partOf = (form: string): string => form.slice(form.lastIndexOf('-') + 1);
