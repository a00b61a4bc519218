-- What format 2 has beside format 1: the epochs that began later than the file.

CREATE TABLE later_epoch (
  epoch INTEGER PRIMARY KEY,
  -- The newest event when it began, -1 for none.
  head  INTEGER NOT NULL
) STRICT;

CREATE TRIGGER later_epoch_insert BEFORE INSERT ON later_epoch
WHEN new.epoch <= (SELECT max(epoch) FROM (SELECT epoch FROM store UNION ALL SELECT epoch FROM later_epoch))
  OR new.head IS NOT (SELECT coalesce(max(position), -1) FROM event)
BEGIN SELECT raise(ABORT, 'an epoch begins after all others, at the end of the log'); END;

CREATE TRIGGER later_epoch_update BEFORE UPDATE ON later_epoch
BEGIN SELECT raise(ABORT, 'epochs are append-only'); END;
CREATE TRIGGER later_epoch_delete BEFORE DELETE ON later_epoch
BEGIN SELECT raise(ABORT, 'epochs are append-only'); END;
