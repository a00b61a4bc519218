-- The plainest append that keeps what the embedded store promises: expected revisions, positions without a gap.
CREATE TABLE head (position bigint NOT NULL);
INSERT INTO head VALUES (-1);

CREATE TABLE event (
  position bigint PRIMARY KEY,
  stream   text   NOT NULL,
  revision bigint NOT NULL,
  bytes    bytea  NOT NULL,
  UNIQUE (stream, revision)
);

-- Answers the last position, or null where the stream stands elsewhere. The one row of head is taken last: whoever has it
-- keeps everybody else waiting until his commit is on the disk.
CREATE FUNCTION append(to_stream text, expected_revision bigint, events bytea[]) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
  last bigint;
BEGIN
  IF coalesce((SELECT max(revision) FROM event WHERE stream = to_stream), -1) <> expected_revision THEN
    RETURN NULL;
  END IF;
  UPDATE head SET position = position + cardinality(events) RETURNING position INTO last;
  INSERT INTO event
  SELECT last - cardinality(events) + number, to_stream, expected_revision + number, bytes
  FROM unnest(events) WITH ORDINALITY AS given (bytes, number);
  RETURN last;
END $$;
