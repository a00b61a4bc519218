/** What containers of a therapy are called. One that was banked for a later dose keeps its name, and says of which dose it is. */
const OF_EARLIER_DOSE = String.raw`(D\d{1,2})?`;

/** Any of them. */
export const ITEM = new RegExp(`^${OF_EARLIER_DOSE}[MVHTQS][1-9]\\d{0,2}$`);
export const TUBE = new RegExp(`^${OF_EARLIER_DOSE}T[1-9]\\d{0,2}$`);
export const SAMPLE = new RegExp(`^${OF_EARLIER_DOSE}Q[1-9]\\d{0,2}$`);
export const TUBE_OR_SAMPLE = new RegExp(`^${OF_EARLIER_DOSE}[TQ][1-9]\\d{0,2}$`);
/** Of one expansion, under the certificate of one batch. */
export const BATCH = new RegExp(`^${OF_EARLIER_DOSE}B[1-9]\\d?$`);
