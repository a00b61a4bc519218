import { DatabaseSync } from 'node:sqlite';

/** Changes words of a stored event where it lies, past the triggers, as a byte that rots does: its checksum stays. */
export function changeEvent(file: string, position: number, from: string, to: string): void {
  const db = new DatabaseSync(file);
  db.exec('DROP TRIGGER IF EXISTS event_update');
  const { changes } = db
    .prepare(
      `UPDATE event SET bytes = CAST(replace(CAST(bytes AS TEXT), ?1, ?2) AS BLOB)
       WHERE position = ?3 AND instr(CAST(bytes AS TEXT), ?1)`,
    )
    .run(from, to, position);
  db.close();
  if (changes !== 1) throw new Error(`The event at ${position} does not say ${from}.`);
}
