import { decideByRules, noConsequences } from '../kernel/decide-by-rules.js';
import type { Decision } from '../kernel/decision.js';
import { type Command, gateTime, startTime } from '../kernel/command.js';
import { finding } from '../kernel/finding.js';
import { HOUR_MS, after, earlier, instantOf, timestampOf } from '../kernel/instant.js';
import { type CommandRules, type Rule, type Rulebook, rule } from '../kernel/rule.js';
import { apart } from '../segregation.js';
import type { LotCommand, OpenLot } from './commands.js';
import type { LotEvent } from './events.js';
import type { Lot } from './evolve-lot.js';
import { lotFindings } from './lot-findings.js';

const isReceived = rule<Command, Lot>('it was received', ['H8'], (_command, { kind, lot }) =>
  kind === undefined ? finding('LOT_UNKNOWN', { lot }) : undefined,
);

const isGood: readonly Rule<Command, Lot>[] = [
  rule('it is not recalled', ['H8'], (_command, { lot, recall }) =>
    recall === undefined ? undefined : finding('LOT_RECALLED', { lot, notice: recall.notice }),
  ),
  rule('it was not rejected', ['H8'], (_command, { lot, rejectedFor }) =>
    rejectedFor === undefined ? undefined : finding('LOT_REJECTED', { lot, reason: rejectedFor }),
  ),
];

/** H8: an open bottle is good for so long, and never longer than a closed one. */
function usableUntil(command: OpenLot, { hoursInUse, expiresAt }: Lot) {
  const opened = startTime(command);
  const end = hoursInUse === undefined ? expiresAt : after(opened, hoursInUse * HOUR_MS);
  return timestampOf(earlier(end ?? opened, expiresAt ?? end ?? opened));
}

export const lotRulebook: Rulebook<LotCommand, Lot, LotEvent> = {
  ReceiveLot: {
    kind: 'decision',
    rules: [
      rule('it was not received before', [], (_command, { kind, lot }) =>
        kind === undefined ? undefined : finding('ALREADY_DONE', { lot }),
      ),
      rule('it is not expired', ['H8'], ({ data, meta }) =>
        instantOf(data.expiresAt) > meta.now
          ? undefined
          : finding('LOT_EXPIRED', { lot: data.lot, expiresAt: data.expiresAt }),
      ),
    ],
    happen: ({ data }) => [{ type: 'LotReceived', data }],
  },
  ReleaseLot: {
    kind: 'decision',
    rules: [
      isReceived,
      ...isGood,
      rule('it was not released before', [], (_command, { lot, releasedAt }) =>
        releasedAt === undefined ? undefined : finding('ALREADY_DONE', { lot }),
      ),
      apart('lotRelease', (_command, { receivedBy }) => [receivedBy]),
      rule('the certificate is the one that came with it', ['H8'], ({ data }, lot) =>
        lot.certificate === undefined || lot.certificate.sha256 === data.certificateSha256
          ? undefined
          : finding('CERTIFICATE_DIFFERS', { document: lot.certificate.document }),
      ),
      rule('it is not expired', ['H8'], (command, { lot, expiresAt }) =>
        expiresAt === undefined || expiresAt > gateTime(command)
          ? undefined
          : finding('LOT_EXPIRED', { lot, expiresAt: timestampOf(expiresAt) }),
      ),
    ],
    happen: (_command, { certificate }) =>
      certificate === undefined ? [] : [{ type: 'LotReleased', data: { certificate } }],
  },
  OpenLot: {
    kind: 'act',
    rules: [
      rule('it may be used', ['H8'], (command, lot) => {
        const use = { at: gateTime(command), opening: true };
        return lotFindings({ lot: lot.lot, kinds: [] }, lot, use)[0];
      }),
      rule('the container was not opened before', [], ({ data: { container } }, { opened }) =>
        opened.some(each => each.container === container)
          ? finding('ALREADY_DONE', { container })
          : undefined,
      ),
    ],
    happen: (command, lot) => [
      {
        type: 'LotOpened',
        data: { container: command.data.container, usableUntil: usableUntil(command, lot) },
      },
    ],
  },
  RejectLot: {
    kind: 'decision',
    needsNoTraining: true,
    rules: [
      isReceived,
      rule('it was not rejected before', [], (_command, { lot, rejectedFor }) =>
        rejectedFor === undefined ? undefined : finding('ALREADY_DONE', { lot }),
      ),
    ],
    happen: ({ data }) => [{ type: 'LotRejected', data }],
  },
  DiscardLot: {
    kind: 'fact',
    needsNoTraining: true,
    rules: [isReceived],
    happen: ({ data }, { discardedAt }) =>
      discardedAt === undefined ? [{ type: 'LotDiscarded', data }] : [],
  },
  RegisterLotUse: {
    kind: 'act',
    rules: [
      // What has happened is registered all the same: its therapy is held by the recall.
      rule('it is not recalled', ['H8'], ({ data }, { lot, recall }) =>
        recall === undefined || data.used
          ? undefined
          : finding('LOT_RECALLED', { lot, notice: recall.notice }),
      ),
    ],
    happen: ({ data: { lot, coi } }, { uses }) =>
      uses.has(coi) ? [] : [{ type: 'LotUseRegistered', data: { lot, coi } }],
  },
  RecallLot: {
    kind: 'decision',
    // A notice comes at night, and may be about what nobody said that it came.
    needsNoTraining: true,
    rules: [
      rule('it is not recalled yet', [], (_command, { lot, recall }) =>
        recall === undefined ? undefined : finding('ALREADY_DONE', { lot, notice: recall.notice }),
      ),
    ],
    happen: ({ data }) => [{ type: 'LotRecalled', data }],
  },
  CompleteRecall: {
    kind: 'decision',
    rules: [
      rule('every therapy that is registered was held', ['H8'], ({ data }, { recall, uses }) =>
        recall?.open === true && uses.size === data.journeys
          ? undefined
          : finding('ALREADY_DONE', { lot: data.lot }),
      ),
    ],
    happen: ({ data }) => [{ type: 'RecallCompleted', data }],
  },
};

/** Decides whatever is done to one lot. */
export function decideLot(command: LotCommand, state: Lot): Decision<LotEvent> {
  const rules: CommandRules<LotCommand, Lot, LotEvent> = lotRulebook[command.type];
  return decideByRules(rules, noConsequences, command, state);
}
