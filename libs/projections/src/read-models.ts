import type Database from 'better-sqlite3';
import { dumpOf } from './dump.js';
import {
  type Kept,
  type ModelsFile,
  type Origin,
  beginModelsFile,
  openModelsFile,
} from './models-file.js';
import { isDamage, removeDisposableFile, replaceDisposableFile } from './open-disposable-file.js';
import type { Positioned, Projection } from './projection.js';
import { registry } from './registry.js';

export interface ReadModelsOptions extends Origin {
  /** A disposable file, or `:memory:`. */
  readonly file: string;
  /** Positions are opaque: only their store knows which of two comes first. */
  compare(this: void, one: string, other: string): number;
  readonly projections?: readonly Projection[];
}

/** A read model that stopped: it says where and why, and the others go on. */
export interface Halt {
  readonly name: string;
  readonly position: string;
  readonly why: string;
}

/** `behind`: its rows are of an earlier moment than the log's end was when somebody last looked. */
export type Standing = 'follows' | 'behind' | 'halted' | 'absent';

interface Running extends Omit<Kept, 'position'> {
  position: string | undefined;
  behind: boolean;
  /** Told until it has caught up, also while it is being tried again. */
  halted: Halt | undefined;
  going: boolean;
}

const running = (kept: Kept): Running => ({
  ...kept,
  behind: true,
  halted: undefined,
  going: true,
});

/**
 * Read models in one SQLite file of their own. Disposable: whatever is in doubt is dropped and built again.
 * Rows of an older build are shown until others have been built beside them.
 */
export class ReadModels {
  private file: ModelsFile;
  private running: readonly Running[];

  constructor(private readonly options: ReadModelsOptions) {
    const { file, projections = registry } = options;
    this.file = openModelsFile(file, options, projections);
    this.running = this.file.kept.map(running);
  }

  get database(): Database.Database {
    return this.file.database;
  }

  get outdated(): boolean {
    return this.file.outdated;
  }

  /** Why an older file was thrown away when this one was opened. */
  get dropped(): string | undefined {
    return this.file.dropped;
  }

  /** Where the slowest read model that still goes stands: feed events after it. */
  checkpoint(): string | undefined {
    const positions = this.running.filter(({ going }) => going).map(({ position }) => position);
    if (positions.includes(undefined)) return undefined;
    return this.extreme(positions as string[], -1);
  }

  /** Where the fastest one stands: after the end of a log that it was not built from. */
  furthest(): string | undefined {
    return this.extreme(
      this.running.flatMap(({ position }) => position ?? []),
      1,
    );
  }

  private extreme(positions: readonly string[], sign: 1 | -1): string | undefined {
    const { compare } = this.options;
    return positions.reduce<string | undefined>(
      (most, each) => (most === undefined || sign * compare(each, most) > 0 ? each : most),
      undefined,
    );
  }

  /** False when all of them have halted, or none is there: then there is nothing to feed. */
  get going(): boolean {
    return this.running.some(({ going }) => going);
  }

  /** Whether every model stands at the end of the log, as far as anybody knows. */
  get follows(): boolean {
    return this.running.every(({ behind, going }) => going && !behind);
  }

  halted(): readonly Halt[] {
    return this.running.flatMap(({ halted }) => halted ?? []);
  }

  standing(name: string): Standing {
    const model = this.running.find(({ projection }) => projection.name === name);
    if (model === undefined) return 'absent';
    if (model.halted !== undefined) return 'halted';
    return model.behind ? 'behind' : 'follows';
  }

  positionOf(name: string): string | undefined {
    return this.running.find(({ projection }) => projection.name === name)?.position;
  }

  /** Lets halted models try again from where they stand: feed events after the checkpoint, up to the end. */
  wake(): void {
    if (!this.database.open) this.startOver();
    for (const model of this.running) {
      model.going = true;
      model.behind = true;
    }
  }

  /** Says that whatever still goes stands at the end of the log. */
  caughtUp(): void {
    for (const model of this.running.filter(({ going }) => going)) {
      model.behind = false;
      model.halted = undefined;
    }
  }

  /**
   * Applies events in order; those that a model has had already change nothing. One transaction a model.
   * @throws SqliteError when the file is damaged: only starting over mends it
   */
  apply(batch: readonly Positioned[]): void {
    const last = batch.at(-1);
    if (last === undefined) return;
    for (const model of this.running) if (model.going) this.applyTo(model, batch, last.position);
  }

  private applyTo(model: Running, batch: readonly Positioned[], last: string): void {
    const { position: had, projection, emit } = model;
    const { compare } = this.options;
    const isNew = (position: string): boolean => had === undefined || compare(position, had) > 0;
    if (!isNew(last)) return;
    let at = last;
    try {
      this.database.exec('BEGIN');
      for (const positioned of batch) {
        at = positioned.position;
        if (isNew(at)) projection.project(positioned, emit);
      }
      this.file.saveCheckpoint.run(last, projection.name);
      this.database.exec('COMMIT');
      model.position = last;
    } catch (error) {
      // A full disk makes the engine roll back by itself.
      if (this.database.inTransaction) this.database.exec('ROLLBACK');
      const why = error instanceof Error ? error.message : 'unknown';
      model.halted = { name: projection.name, position: at, why };
      model.going = false;
      if (isDamage(error)) throw error;
    }
  }

  dump(): string {
    return dumpOf(
      this.database,
      this.running.flatMap(({ projection }) => projection.tables),
    );
  }

  /** Drops every row: the next events are those from the beginning. */
  startOver(): void {
    const { file, projections = registry } = this.options;
    this.close();
    this.adopt(beginModelsFile(file, this.options, projections));
  }

  /** Models of the same log, built from nothing in a file beside this one. */
  beside(): ReadModels {
    const file = `${this.options.file}.next`;
    removeDisposableFile(file);
    return new ReadModels({ ...this.options, file });
  }

  /** Takes over what was built beside, and is closed: at once for every reader. */
  become(next: ReadModels): void {
    const { file, projections = registry } = this.options;
    this.close();
    replaceDisposableFile(file, next.options.file);
    this.adopt(openModelsFile(file, this.options, projections));
  }

  private adopt(file: ModelsFile): void {
    this.file = file;
    this.running = file.kept.map(running);
  }

  close(): void {
    this.running = [];
    this.database.close();
  }
}
