import { nextId } from '../journey/change.js';
import type { Journey } from '../journey/journey.js';
import { consentStands, deviceClockIsRight, ledgerClockIsRight } from '../journey/use-rules.js';
import { finding } from '../kernel/finding.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import { readyForRelease } from '../quality/ready-for-release.js';
import { nothingToRelease, releasableUnits } from '../quality/release-gate.js';
import { apart } from '../segregation.js';
import type { ExceptionalSupplyCommand } from './commands.js';
import {
  differing,
  forThisDose,
  lacking,
  namesWhatFailed,
  notAllowed,
  requestIs,
} from './conditions.js';
import type { ExceptionalSupplyEvent } from './events.js';
import { isOpened } from './exceptional-release.js';
import { verdictOf } from './verdict.js';

/**
 * EudraLex Vol 4 Part IV §11: a product out of specification, for a participant who has nothing else. It is asked for, evaluated,
 * explained and released as what it is; it is certified by nobody.
 */
export const exceptionalRules: Rulebook<ExceptionalSupplyCommand, Journey, ExceptionalSupplyEvent> =
  {
    RequestExceptionalSupply: {
      kind: 'decision',
      rules: [
        forThisDose(),
        consentStands(),
        rule('the batch can still be released', ['H25'], ({ data: { batch } }, journey) => {
          const status = journey.batches[batch]?.status ?? 'unknown';
          if (status === 'rejected') return finding('REJECTED', { batch });
          return status === 'growing' || status === 'conditional'
            ? undefined
            : finding('ITEM_NOT_READY', { batch, status });
        }),
        namesWhatFailed(),
        rule('the protocol allows an exception from each of them', ['H11'], ({ data }, journey) =>
          notAllowed(data.tests, journey),
        ),
        rule('nobody has asked for it yet', [], ({ data }, { exceptionalSupplies }) => {
          const open = Object.values(exceptionalSupplies).find(
            ({ batch, tests, revoked }) =>
              batch === data.batch && !revoked && differing(data.tests, tests, batch) === undefined,
          );
          return open && finding('ALREADY_DONE', { request: open.request });
        }),
      ],
      happen: ({ data }, journey) => [
        {
          type: 'ExceptionalSupplyRequested',
          data: {
            ...data,
            request: nextId('EXC-', journey.exceptionalSupplies),
            tests: [...new Set(data.tests)].sort(),
          },
        },
      ],
    },
    RecordRiskEvaluation: {
      kind: 'decision',
      rules: [
        requestIs('requested'),
        apart(
          'exceptionalSupply',
          ({ data }, { exceptionalSupplies }) => [exceptionalSupplies[data.request]?.requestedBy],
          ({ data: { request } }) => ({ request }),
        ),
      ],
      happen: ({ data }) => [{ type: 'RiskEvaluationRecorded', data }],
    },
    RecordParticipantInformed: {
      kind: 'decision',
      rules: [requestIs('requested'), consentStands()],
      happen: ({ data }) => [{ type: 'ParticipantInformed', data }],
    },
    ReleaseExceptionally: {
      kind: 'decision',
      rules: [
        ledgerClockIsRight(),
        deviceClockIsRight(),
        requestIs('requested'),
        forThisDose(),
        apart(
          'certification',
          ({ data }, journey) => journey.batches[data.batch]?.operators ?? [],
          ({ data }) => ({ batch: data.batch }),
        ),
        apart(
          'exceptionalSupply',
          ({ data }, { exceptionalSupplies }) => [exceptionalSupplies[data.request]?.requestedBy],
          ({ data: { request } }) => ({ request }),
        ),
        consentStands(),
        rule('it was evaluated, and explained to the participant', ['H11'], ({ data }, journey) =>
          lacking(journey.exceptionalSupplies[data.request]),
        ),
        rule('there is something to release', [], ({ data }, journey) =>
          nothingToRelease(journey, data.batch),
        ),
        namesWhatFailed(),
        rule('it is what the physician asked for', ['H11'], ({ data }, { exceptionalSupplies }) => {
          const asked = exceptionalSupplies[data.request];
          return asked?.batch === data.batch
            ? differing(data.tests, asked.tests, data.batch)
            : finding('EXCEPTIONAL_SUPPLY_DIFFERS', {
                batch: data.batch,
                asked: asked?.batch ?? '',
              });
        }),
        ...readyForRelease<Extract<ExceptionalSupplyCommand, { type: 'ReleaseExceptionally' }>>(
          (_command, { protocol }) => protocol.administration.releaseStage,
        ),
      ],
      happen: ({ data: { request, batch, doseNumber, tests } }, journey) => {
        const units = releasableUnits(journey, batch);
        return [
          {
            type: 'BatchReleasedExceptionally',
            data: {
              request,
              batch,
              doseNumber,
              tests: [...new Set(tests)].sort(),
              units,
              labels: units.map(unit => journey.items[unit]?.label ?? ''),
              verdict: verdictOf(journey, batch),
            },
          },
        ];
      },
    },
    RevokeExceptionalSupply: {
      kind: 'decision',
      // Whoever has a doubt says so.
      needsNoTraining: true,
      rules: [
        requestIs('requested', 'released'),
        rule('nothing of it is open yet', [], ({ data: { request } }, journey) => {
          const exception = journey.exceptionalSupplies[request];
          return exception !== undefined && isOpened(journey, exception)
            ? finding('EXCEPTIONAL_SUPPLY_IN_USE', { request })
            : undefined;
        }),
      ],
      happen: ({ data: { request, reason } }, journey) => [
        {
          type: 'ExceptionalSupplyRevoked',
          data: { request, batch: journey.exceptionalSupplies[request]?.batch ?? '', reason },
        },
      ],
    },
    NotifyOfExceptionalSupply: {
      kind: 'decision',
      rules: [requestIs('requested', 'released', 'revoked')],
      happen: ({ data }) => [{ type: 'ExceptionalSupplyNotified', data }],
    },
  };
