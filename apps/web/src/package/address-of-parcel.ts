import { BASE } from '../shell/base.js';

/** Where somebody who is not a courier does something with a package. */
export const addressOfParcel = ({ coi, sscc }: { coi: string; sscc: string }): string =>
  `${BASE}/packages/${coi}/${sscc}`;
