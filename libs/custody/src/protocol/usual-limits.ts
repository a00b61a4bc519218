/** For protocols that do not say: longer, and the two may be of two places. */
export const USUAL_SCANS_WITHIN_SECONDS = 300;

/** For protocols that do not say. House default: the telephone list on the paper is of the week in which it was printed. */
export const USUAL_PACK_VALID_HOURS = 168;
