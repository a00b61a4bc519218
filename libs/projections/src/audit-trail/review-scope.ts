/**
 * Marks what a review covered: between its two ends, and in its scope. Whatever a scope leaves open is NULL and narrows
 * nothing. It says in SQL what `isInScope` says of a line; a test holds them together.
 */
export const REVIEWED = `UPDATE audit_entry SET reviewed = 1 WHERE reviewed = 0
  AND seq >= (SELECT seq FROM audit_entry WHERE stream = ? AND revision = ?)
  AND seq <= (SELECT seq FROM audit_entry WHERE stream = ? AND revision = ?)
  AND person = coalesce(?, person)
  AND person IS NOT ?
  AND coalesce(?, type) IN (type, coalesce(command, ''), coalesce(code, ''))
  AND site = coalesce(?, site)
  AND EXISTS (SELECT 1 FROM audit_subject
    WHERE audit_subject.seq = audit_entry.seq AND subject = coalesce(?, subject))
  AND instr(' ' || flags || ' ', ' ' || coalesce(? || ' ', '')) > 0`;
