import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { isDamage, openDisposableFile, removeDisposableFile } from './open-disposable-file.js';
import type { Emit, Projection, Value } from './projection.js';

/** Which log the rows are of. */
export interface Origin {
  readonly ledgerId: string;
  /** Grows when a log is restored from a backup. */
  readonly epoch: number;
}

/** One read model as its file has it. */
export interface Kept {
  readonly projection: Projection;
  readonly emit: Emit;
  readonly position: string | undefined;
}

/** The read models' file, open. */
export interface ModelsFile {
  readonly database: Database.Database;
  readonly kept: readonly Kept[];
  /** Written in the transaction of the rows, so neither can be ahead of the other. */
  readonly saveCheckpoint: Database.Statement<[string, string]>;
  /** Rows of another build are among them: they may be shown until there are others. */
  readonly outdated: boolean;
  /** Why an older file was thrown away. */
  readonly dropped: string | undefined;
}

interface Checkpoint {
  readonly name: string;
  readonly position: string | null;
  readonly version: number;
  readonly shape: string;
}

/** Stands in the file; raised when the two tables below change. */
const FORMAT = 2;

const shapeOf = ({ ddl }: Projection): string => createHash('sha256').update(ddl).digest('hex');

/**
 * Opens the file, or begins it anew where it is damaged or was not built from this log.
 * @throws SqliteError for whatever a new file would not mend, such as a directory that may not be written
 */
export function openModelsFile(
  file: string,
  origin: Origin,
  projections: readonly Projection[],
): ModelsFile {
  let dropped: string;
  try {
    const database = openDisposableFile(file);
    const foreign = foreignTo(database, origin);
    if (foreign === undefined) return read(database, projections, undefined);
    database.close();
    dropped = foreign;
  } catch (error) {
    if (!isDamage(error)) throw error;
    dropped = 'it is damaged';
  }
  return beginModelsFile(file, origin, projections, dropped);
}

/** Begins the file anew, whatever stands in it. */
export function beginModelsFile(
  file: string,
  origin: Origin,
  projections: readonly Projection[],
  dropped?: string,
): ModelsFile {
  removeDisposableFile(file);
  const database = openDisposableFile(file);
  begin(database, origin);
  return read(database, projections, dropped);
}

/** Says why the rows are not of this log; an empty file is nobody's yet, and is made ours. */
function foreignTo(database: Database.Database, origin: Origin): string | undefined {
  const tables = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (tables === 0) {
    begin(database, origin);
    return undefined;
  }
  if (database.pragma('user_version', { simple: true }) !== FORMAT)
    return 'another build wrote it in another form';
  const known = database.prepare('SELECT * FROM origin').get() as Origin | undefined;
  const same = known?.ledgerId === origin.ledgerId && known.epoch === origin.epoch;
  return same ? undefined : 'it was built from another log';
}

function begin(database: Database.Database, { ledgerId, epoch }: Origin): void {
  database.transaction(() => {
    database.exec(`
      CREATE TABLE origin (ledgerId TEXT NOT NULL, epoch INTEGER NOT NULL) STRICT;
      CREATE TABLE checkpoint (name TEXT PRIMARY KEY, position TEXT, version INTEGER NOT NULL, shape TEXT NOT NULL) STRICT`);
    database.prepare('INSERT INTO origin VALUES (?, ?)').run(ledgerId, epoch);
    database.pragma(`user_version = ${FORMAT}`);
  })();
}

function read(
  database: Database.Database,
  projections: readonly Projection[],
  dropped: string | undefined,
): ModelsFile {
  const isNew = database.prepare('SELECT count(*) FROM checkpoint').pluck().get() === 0;
  if (isNew) for (const each of projections) create(database, each);
  const known = database.prepare('SELECT * FROM checkpoint').all() as Checkpoint[];
  const checkpoints = new Map(known.map(each => [each.name, each]));
  // A table of another shape cannot answer what this build asks: it waits for the file that is built beside.
  const readable = projections.filter(each => checkpoints.get(each.name)?.shape === shapeOf(each));
  return {
    database,
    kept: readable.map(projection => ({
      projection,
      emit: emitInto(database, projection),
      position: checkpoints.get(projection.name)?.position ?? undefined,
    })),
    saveCheckpoint: database.prepare('UPDATE checkpoint SET position = ? WHERE name = ?'),
    outdated:
      readable.length < projections.length ||
      readable.some(({ name, version }) => checkpoints.get(name)?.version !== version),
    dropped,
  };
}

function create(database: Database.Database, projection: Projection): void {
  const { name, version, ddl } = projection;
  database.transaction(() => {
    database.exec(ddl);
    database
      .prepare('INSERT INTO checkpoint VALUES (?, NULL, ?, ?)')
      .run(name, version, shapeOf(projection));
  })();
}

function emitInto(database: Database.Database, { name, statements }: Projection): Emit {
  const prepared = new Map(
    Object.entries(statements).map(([key, sql]) => [key, database.prepare<Value[]>(sql)]),
  );
  return (statement, ...values) => {
    const known = prepared.get(statement);
    if (known === undefined) throw new Error(`${name} has no statement ${statement}.`);
    known.run(...values);
  };
}
