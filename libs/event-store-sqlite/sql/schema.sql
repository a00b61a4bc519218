-- Format 1 of the embedded event store, and the first step to the newest one: see file-format.ts.
-- The triggers stop mistakes, not attackers: whoever may write the file may drop them.

CREATE TABLE store (
  id    INTEGER PRIMARY KEY CHECK (id = 1),
  epoch INTEGER NOT NULL CHECK (epoch >= 1)
) STRICT;

CREATE TABLE stream (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- No index on event ids: random keys in an index more than halve the write rate of a grown log.
CREATE TABLE event (
  position INTEGER PRIMARY KEY,
  stream   INTEGER NOT NULL REFERENCES stream (id),
  revision INTEGER NOT NULL,
  bytes    BLOB    NOT NULL CHECK (length(bytes) BETWEEN 1 AND 61440)
) STRICT;

CREATE UNIQUE INDEX event_by_stream ON event (stream, revision);

-- One row each time a writer took over after a failed write; see writer.ts.
CREATE TABLE fence (
  id   INTEGER PRIMARY KEY,
  head INTEGER NOT NULL
) STRICT;

-- INSERT OR REPLACE deletes without firing delete triggers, so the inserts are guarded as well.
CREATE TRIGGER event_insert BEFORE INSERT ON event
WHEN new.position IS NOT (SELECT coalesce(max(position), -1) + 1 FROM event)
  OR new.revision IS NOT (SELECT coalesce(max(revision), -1) + 1 FROM event WHERE stream = new.stream)
BEGIN SELECT raise(ABORT, 'an event must follow the last one of the log and of its stream'); END;

CREATE TRIGGER stream_insert BEFORE INSERT ON stream
WHEN EXISTS (SELECT 1 FROM stream WHERE id = new.id OR name = new.name)
BEGIN SELECT raise(ABORT, 'the stream exists'); END;

CREATE TRIGGER store_insert BEFORE INSERT ON store WHEN EXISTS (SELECT 1 FROM store)
BEGIN SELECT raise(ABORT, 'the epoch is set once'); END;

CREATE TRIGGER event_update BEFORE UPDATE ON event
BEGIN SELECT raise(ABORT, 'events are append-only'); END;
CREATE TRIGGER event_delete BEFORE DELETE ON event
BEGIN SELECT raise(ABORT, 'events are append-only'); END;
CREATE TRIGGER stream_update BEFORE UPDATE ON stream
BEGIN SELECT raise(ABORT, 'streams are append-only'); END;
CREATE TRIGGER stream_delete BEFORE DELETE ON stream
BEGIN SELECT raise(ABORT, 'streams are append-only'); END;
CREATE TRIGGER store_update BEFORE UPDATE ON store
BEGIN SELECT raise(ABORT, 'the epoch is set once'); END;
CREATE TRIGGER store_delete BEFORE DELETE ON store
BEGIN SELECT raise(ABORT, 'the epoch is set once'); END;
