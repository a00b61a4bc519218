/**
 * Mark what a review covered: between its two ends, and in its scope. Whatever a scope leaves open is NULL and narrows
 * nothing. They say in SQL what `isInScope` says of a line; a test holds them together.
 */
const MARKED = `UPDATE audit_entry SET reviewed = 1 WHERE reviewed = 0
  AND person = coalesce(?, person)
  AND person IS NOT ?
  AND coalesce(?, type) IN (type, coalesce(command, ''), coalesce(code, ''))
  AND site = coalesce(?, site)
  AND instr(' ' || flags || ' ', ' ' || coalesce(? || ' ', '')) > 0`;
const FROM = '(SELECT seq FROM audit_entry WHERE stream = ? AND revision = ?)';
const TO = '(SELECT seq FROM audit_entry WHERE stream = ? AND revision = ?)';

/** Told the scope, and then the ends. */
export const REVIEWED = `${MARKED} AND seq BETWEEN ${FROM} AND ${TO}`;

/** Of one therapy, person or thing, told before the ends: found by it, not among everything that happened meanwhile. */
export const REVIEWED_OF_SUBJECT = `${MARKED} AND seq IN (SELECT seq FROM audit_subject
  WHERE subject = ? AND seq BETWEEN ${FROM} AND ${TO})`;
