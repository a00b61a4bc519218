import type { Act } from '../offline/kept-act.js';
import type { Stop } from './run.js';

/** Which package an act is about, as far as this phone knows. */
export const aboutStop = ({ sscc, row, waiting }: Stop): Pick<Act, 'sscc' | 'coi'> => ({
  sscc,
  coi: row?.coi ?? waiting[0]?.coi,
});
