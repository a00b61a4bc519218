import { appendFaults } from './append-faults.js';
import type { Fault, History } from './history.js';
import { readFaults, subscriptionFaults } from './seen-faults.js';
import { timeFaults } from './time-faults.js';
import { WholeLog, logFaults } from './whole-log.js';

/**
 * Where a history is none of a store that keeps the contract: appends take place one after the other, each as a whole
 * and at a moment between its question and its answer, and every reader sees what was there at one such moment.
 */
export function faultsIn(history: History): Fault[] {
  const { acts, subscriptions } = history;
  const appends = acts.filter(act => act.kind === 'append');
  const log = new WholeLog(history.log, appends);
  return [
    ...logFaults(history),
    ...acts.flatMap(act => (act.kind === 'append' ? appendFaults(act, log) : readFaults(act, log))),
    ...subscriptions.flatMap(subscribed => subscriptionFaults(subscribed, log)),
    ...timeFaults(history, log),
  ];
}
