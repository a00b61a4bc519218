import { signal } from '@preact/signals';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptAct } from './kept-act.js';

interface Shelves extends DBSchema {
  /** In the order in which things were done: the key grows. */
  act: { key: number; value: KeptAct; indexes: { command: string } };
  /** What was photographed, by its SHA-256. */
  photo: { key: string; value: File };
  /** What the ledger last said, by what it was asked. */
  known: { key: string; value: { readonly value: unknown; readonly atMs: number } };
}

export type PhoneFile = IDBPDatabase<Shelves>;

/** A private window, a full disk, a file that is damaged: nothing can be kept here, and people have to know that before they go where there is no signal. */
export const isShut = signal(false);

let opened: Promise<PhoneFile> | undefined;

/** What this device keeps while there is no signal. It is never the truth: that is in the ledger. */
export function phoneFile(): Promise<PhoneFile> {
  opened ??= openDB<Shelves>('selfsame-offline', 1, {
    upgrade: db => {
      const acts = db.createObjectStore('act', { autoIncrement: true });
      acts.createIndex('command', 'body.commandId', { unique: true });
      db.createObjectStore('photo');
      db.createObjectStore('known');
    },
    // Another tab has a newer version: it waits for nobody.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = undefined;
    },
    // The browser closed it, as when somebody clears what it keeps: the next who asks opens it again.
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/**
 * What is done with the file where it can be done without.
 * @returns undefined on a device that keeps nothing
 */
export async function unlessShut<Found>(
  use: (file: PhoneFile) => Promise<Found>,
): Promise<Found | undefined> {
  try {
    const found = await use(await phoneFile());
    isShut.value = false;
    return found;
  } catch (error) {
    if (!isOfStorage(error)) throw error;
    isShut.value = true;
    return undefined;
  }
}

/** A browser without a store throws whatever it has for that. */
export const isOfStorage = (error: unknown): boolean =>
  error instanceof DOMException || error instanceof ReferenceError;
