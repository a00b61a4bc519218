import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { openDisposableFile } from './open-disposable-file.js';
import type { Emit, Positioned, Projection, Value } from './projection.js';
import { registry } from './registry.js';

export interface ReadModelsOptions {
  /** A disposable file, or `:memory:`. */
  readonly file: string;
  /** A checkpoint of another epoch belongs to another log. */
  readonly epoch: number;
  readonly projections?: readonly Projection[];
}

/** A read model that stopped: it says where and why, and the others go on. */
export interface Halt {
  readonly name: string;
  readonly position: string;
  readonly why: string;
}

interface Running {
  readonly projection: Projection;
  readonly emit: Emit;
  position: string | undefined;
  halted: Halt | undefined;
}

const numberOf = (position: string): number => Number(position.slice(position.indexOf('.') + 1));

/**
 * Read models in one SQLite file of their own. Disposable: whatever is in doubt is dropped and built again.
 * Each model's checkpoint is written in the transaction of its rows, so neither can be ahead of the other.
 */
export class ReadModels {
  readonly database: Database.Database;
  private readonly running: Running[];
  private readonly saveCheckpoint: Database.Statement<[string, string]>;

  constructor({ file, epoch, projections = registry }: ReadModelsOptions) {
    this.database = openDisposableFile(file);
    this.database.exec(
      `CREATE TABLE IF NOT EXISTS checkpoint (name TEXT PRIMARY KEY, position TEXT, version INTEGER NOT NULL, epoch INTEGER NOT NULL) STRICT`,
    );
    this.running = projections.map(projection => this.prepare(projection, epoch));
    this.saveCheckpoint = this.database.prepare(
      'UPDATE checkpoint SET position = ? WHERE name = ?',
    );
  }

  /** Where the slowest read model that still goes stands: feed events after it. */
  checkpoint(): string | undefined {
    const going = this.running.filter(({ halted }) => halted === undefined);
    const positions = going.map(({ position }) => position);
    if (positions.length === 0 || positions.includes(undefined)) return undefined;
    return (positions as string[]).reduce((least, each) =>
      numberOf(each) < numberOf(least) ? each : least,
    );
  }

  halted(): readonly Halt[] {
    return this.running.flatMap(({ halted }) => halted ?? []);
  }

  /** Applies events in order; those that a model has had already change nothing. One transaction a model. */
  apply(batch: readonly Positioned[]): void {
    const last = batch.at(-1);
    if (last === undefined) return;
    for (const model of this.running) {
      if (model.halted === undefined) this.applyTo(model, batch, last.position);
    }
  }

  private applyTo(model: Running, batch: readonly Positioned[], last: string): void {
    const had = model.position === undefined ? -1 : numberOf(model.position);
    if (numberOf(last) <= had) return;
    let at = last;
    try {
      this.database.exec('BEGIN');
      for (const positioned of batch) {
        at = positioned.position;
        if (numberOf(at) > had) model.projection.project(positioned, model.emit);
      }
      this.saveCheckpoint.run(last, model.projection.name);
      this.database.exec('COMMIT');
      model.position = last;
    } catch (error) {
      // A full disk makes the engine roll back by itself.
      if (this.database.inTransaction) this.database.exec('ROLLBACK');
      const why = error instanceof Error ? error.message : 'unknown';
      model.halted = { name: model.projection.name, position: at, why };
    }
  }

  /** SHA-256 of every row of every model, in the order of their keys: two builds of one log are equal or not. */
  dump(): string {
    const hash = createHash('sha256');
    for (const { projection } of this.running) {
      for (const table of projection.tables) {
        const columns = this.database.pragma(`table_info(${table})`) as {
          name: string;
          pk: number;
        }[];
        const order = columns
          .filter(({ pk }) => pk > 0)
          .sort((a, b) => a.pk - b.pk)
          .map(({ name }) => name);
        hash.update(`\n${table}\n`);
        for (const row of this.database
          .prepare(`SELECT * FROM ${table} ORDER BY ${order.join()}`)
          .raw()
          .iterate()) {
          hash.update(JSON.stringify(row));
        }
      }
    }
    return hash.digest('hex');
  }

  close(): void {
    this.database.close();
  }

  private prepare(projection: Projection, epoch: number): Running {
    const { name, version, ddl, tables } = projection;
    const known = this.database
      .prepare('SELECT position, version, epoch FROM checkpoint WHERE name = ?')
      .get(name) as { position: string | null; version: number; epoch: number } | undefined;
    const usable = known?.version === version && known.epoch === epoch;
    if (!usable) {
      for (const table of tables) this.database.exec(`DROP TABLE IF EXISTS ${table}`);
      this.database.exec(ddl);
      this.database
        .prepare('INSERT OR REPLACE INTO checkpoint VALUES (?, NULL, ?, ?)')
        .run(name, version, epoch);
    }
    const statements = new Map(
      Object.entries(projection.statements).map(([key, sql]) => [
        key,
        this.database.prepare<Value[]>(sql),
      ]),
    );
    return {
      projection,
      position: usable ? (known.position ?? undefined) : undefined,
      halted: undefined,
      emit: (statement, ...values) => {
        const prepared = statements.get(statement);
        if (prepared === undefined) throw new Error(`${name} has no statement ${statement}.`);
        prepared.run(...values);
      },
    };
  }
}
