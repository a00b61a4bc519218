-- What format 3 has beside format 2: a checksum of every event, for nothing else vouches for the newest one of a stream.

-- CRC-32 of the bytes, as the writer was given them. NULL for what was written before the file was of this format: a checksum
-- that is made up afterwards would vouch for what rotted meanwhile.
ALTER TABLE event ADD COLUMN crc INTEGER;

CREATE TRIGGER event_crc BEFORE INSERT ON event WHEN new.crc IS NULL
BEGIN SELECT raise(ABORT, 'an event comes with the checksum of its bytes'); END;
