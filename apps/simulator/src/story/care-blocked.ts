/** The story cannot go on: the ledger refused what had to be allowed. */
export class CareBlocked extends Error {}
