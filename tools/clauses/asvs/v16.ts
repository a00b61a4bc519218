import { type Chapter, shown, unmet, written } from './requirement.ts';
import { T } from './tests.ts';

export const logging: Chapter = {
  number: 16,
  title: 'Security logging and error handling',
  requirements: [
    written(
      ['16.1.1', 2, 'it is documented what is logged, where and for how long'],
      'docs/how-to/run-a-ledger.md',
      'How long the log of the server is kept, and who reads it, is the operator’s matter.',
    ),
    shown(
      ['16.2.1', 2, 'an entry says when, where, who and what'],
      [T.logsFailure, T.signInRecorded],
      'Who it was stands in the events, never in the log of the server.',
    ),
    shown(
      ['16.2.2', 2, 'times are right, and in UTC'],
      [
        [
          'apps/ledger/src/clock/watched-clock.spec.ts',
          'is what the machine says while that passes as a steady clock does',
        ],
      ],
    ),
    shown(['16.2.3', 2, 'logs go where it is documented'], [T.logsNothing]),
    shown(['16.2.4', 2, 'logs have one form that programs read'], [T.logAddress]),
    shown(['16.2.5', 2, 'no secrets in logs'], [T.noSecretInLog, T.keysUntold, T.logsNothing]),
    shown(
      ['16.3.1', 2, 'signing in is logged, also when it fails'],
      [T.signInRecorded, T.peopleRefused],
    ),
    shown(
      ['16.3.2', 2, 'what somebody may not do is logged'],
      [T.accessNoted],
      'A reading that was refused is counted and not noted.',
    ),
    shown(
      ['16.3.3', 2, 'ways around the controls are logged'],
      [T.accessNoted, T.idleGuess, T.crossSiteCounted],
      'A body that is refused by its form, a request from another site and one too many are counted by their code (`selfsame_refusals_total`) and not told one by one.',
    ),
    shown(['16.3.4', 2, 'faults are logged'], [T.logsFailure, T.fault]),
    shown(
      ['16.4.1', 2, 'nobody writes entries of his own'],
      [T.logAddress, T.logBody, T.logHeader, T.logFault],
    ),
    shown(
      ['16.4.2', 2, 'logs cannot be changed'],
      [['test/changed-record.spec.ts', 'H46: and a missing one stops it too']],
      'True of the events: a change is seen. The log of the server is wherever the operator sends it.',
    ),
    unmet(
      ['16.4.3', 2, 'logs are sent somewhere else'],
      'Events are posted to a webhook as alerts; the log of the server is printed, and the operator’s to send.',
    ),
    shown(['16.5.1', 2, 'a fault tells nothing of the inside'], [T.fault, T.logFault]),
    shown(['16.5.2', 2, 'the ledger stays safe when others fail'], [T.storeFails, T.storeUnknown]),
    shown(['16.5.3', 2, 'what fails stays shut'], [T.storeFails, T.fault]),
  ],
};
