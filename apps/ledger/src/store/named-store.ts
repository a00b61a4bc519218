import type { LedgerMoved } from '@selfsame/custody';
import type { EventStore } from '@selfsame/event-store';

/** A log that is read and not written. */
export interface Source extends Pick<EventStore, 'epoch' | 'readAll' | 'readStream' | 'head'> {
  /** What is broken in a file as a database; undefined when all is sound. */
  readonly brokenPages?: () => string | undefined;
  close(): Promise<void>;
}

export interface ClusterFinding {
  /** `loses` what was acknowledged, `forges`: others can delete or change it, `insecure` on the way, or `unseen`. */
  readonly risk: 'loses' | 'forges' | 'insecure' | 'unseen';
  readonly words: string;
}

/** A store that somebody named, in the settings or at the command line. */
export interface NamedStore {
  readonly kind: LedgerMoved['data']['from'];
  /** What may be printed: no password. */
  readonly shown: string;
  /** Whether there can be anything in it; a cluster has to be asked. */
  readonly mayExist: boolean;
  /** What it is set to that a ledger should not stand on. */
  inspect(): Promise<readonly ClusterFinding[]>;
  /** Opens it for a ledger; `onMeddling` is told what others do to its streams. */
  open(onMeddling?: (words: string) => void): Promise<EventStore>;
  /** Opens it for reading beside whoever writes. */
  openBeside(): Promise<Source>;
  /** Opens it for reading, and keeps writers away where that can be done. */
  openSource(): Promise<Source>;
  /** Opens it for writing; one that is new is given the epoch, of one that is not it is demanded. */
  openTarget(epoch: number): Promise<EventStore>;
  /** Raises the epoch by one, and tells it, where a store cannot be put back by `npm run restore`. */
  raiseEpoch(): Promise<number>;
}
