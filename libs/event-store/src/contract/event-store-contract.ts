/// <reference types="jest" />
// One suite for every adapter of the port, in layers: a failure below explains failures above. A store
// that cannot keep a promise says so by name and reason; no test asks which store it is running on.
import { allStreamsContract } from './all-streams.js';
import { concurrencyContract } from './concurrency.js';
import type { ContractSubject } from './contract-subject.js';
import { oneStreamContract } from './one-stream.js';
import { reopeningContract } from './reopening.js';
import { subscriptionContract } from './subscription.js';

export type { ContractPromise, ContractStore, ContractSubject } from './contract-subject.js';

/** Declares the contract as jest tests. Call it at the top of a spec file. */
export function eventStoreContract(subject: ContractSubject): void {
  describe(`${subject.name} keeps the event store contract`, () => {
    oneStreamContract(subject);
    allStreamsContract(subject);
    subscriptionContract(subject);
    concurrencyContract(subject);
    reopeningContract(subject);
  });
}
