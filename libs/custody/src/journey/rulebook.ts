import { cancelInfusion } from '../bedside/cancel-infusion.js';
import { drawUp, holdTimeOut, openTube, startInfusion } from '../bedside/infusion-rules.js';
import { planInfusion, verifyIdentity } from '../bedside/verification-rules.js';
import {
  abortInfusion,
  completeInfusion,
  recordPunctureFailure,
  recordSpill,
} from '../bedside/volume-rules.js';
import { collectionRules } from '../collection/collection-rules.js';
import { correctionRules } from '../correction/correction-rules.js';
import { passRules } from '../courier-pass/pass-rules.js';
import { cultureRules } from '../culture/culture-rules.js';
import { deviationRules } from '../deviation/deviation-rules.js';
import { disposalRules } from '../disposal/disposal-rules.js';
import { episodeRules } from '../episode/episode-rules.js';
import { downtimeRules } from '../downtime/downtime-rules.js';
import { environmentRules } from '../environment/environment-rules.js';
import { exceptionalRules } from '../exceptional-supply/exceptional-rules.js';
import { followUpRules } from '../follow-up/follow-up-rules.js';
import { holdRules } from '../hold/hold-rules.js';
import { namesInstruments } from '../device/instruments-of-command.js';
import { namesLots } from '../lot/lots-of-command.js';
import { finding } from '../kernel/finding.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import { labelPiecesRules } from '../label-pieces/label-pieces-rules.js';
import { labelRules } from '../label/label-rules.js';
import {
  acceptHandoff,
  cancelOffer,
  expireOffer,
  offerHandoff,
  refuseHandoff,
  takeOver,
} from '../package/handoff-rules.js';
import {
  changeDriver,
  departPackage,
  openEnRoute,
  packUnits,
  sealPackage,
} from '../package/package-rules.js';
import { rerouteDestination } from '../package/reroute-destination.js';
import { acceptUnits, offerUnits } from '../package/unit-handoff-rules.js';
import { collectPackage, depositPackage, reportNotFound } from '../package/unstaffed-rules.js';
import { openPackage, receivePackage, unpackUnits } from '../package/arrival-rules.js';
import { preparationRules } from '../preparation/preparation-rules.js';
import { missingUnitRules } from '../missing-unit/missing-unit-rules.js';
import { productRules } from '../product/product-rules.js';
import { migrationRules } from '../protocol-migration/migration-rules.js';
import { certifyBatch, rejectBatch } from '../quality/release-rules.js';
import { recordResult, reviewResult, takeSample, verifyEntry } from '../quality/result-rules.js';
import { relabellingRules } from '../relabelling/relabelling-rules.js';
import { elsewhereRules } from '../elsewhere/elsewhere-rules.js';
import { retentionRules } from '../retention/retention-rules.js';
import { storageRules } from '../storage/storage-rules.js';
import { serologyRules } from '../serology/serology-rules.js';
import { temperatureRules } from '../temperature/temperature-rules.js';
import { followTransfer } from '../transfer/follow-transfer.js';
import { typingRules } from '../typing/typing-rules.js';
import { rulesOfInstruments } from './instruments-in-use.js';
import { rulesOfLots } from './lots-in-use.js';
import { isOfOwnTherapy } from './own-therapy.js';
import { scansArePlausible } from './scan-interval.js';
import { consentStands } from './use-rules.js';
import type { JourneyCommand } from './commands.js';
import type { JourneyEvent } from './events.js';
import type { Journey } from './journey.js';

export type JourneyRulebook = Rulebook<JourneyCommand, Journey, JourneyEvent>;

/** Given before he has a part in it; a hold and a deviation ask themselves who it concerns, and a pass is for a stranger. */
const BY_OTHERS: ReadonlySet<string> = new Set([
  'StartJourney',
  'PlaceHold',
  'OpenDeviation',
  'RedeemCourierPass',
]);

/**
 * What a command names as an instrument or a lot may be none, or not fit for use; whatever it scans may have been typed, or stood on a photograph. Whose the
 * therapy is comes last: what is dangerous about it is told, and recorded, whoever asks.
 */
const withRulesOfAll = (rulebook: JourneyRulebook): JourneyRulebook =>
  Object.fromEntries(
    Object.entries(rulebook).map(([type, command]) => [
      type,
      {
        ...command,
        rules: [
          ...command.rules,
          ...(namesInstruments(type) ? rulesOfInstruments(type) : []),
          ...(namesLots(type) ? rulesOfLots(type) : []),
          ...typingRules,
          scansArePlausible,
          ...(command.kind === 'fact' || BY_OTHERS.has(type) ? [] : [isOfOwnTherapy]),
        ],
      },
    ]),
  ) as unknown as JourneyRulebook;

/** Every command of a journey with its rules: the whole law of the house on one page. */
export const journeyRulebook: JourneyRulebook = withRulesOfAll({
  StartJourney: {
    kind: 'decision',
    rules: [
      rule('it has not started yet', [], (_command, { coi, startedAt }) =>
        startedAt === undefined ? undefined : finding('ALREADY_STARTED', { coi }),
      ),
      consentStands(),
    ],
    happen: ({ data }) => [{ type: 'JourneyStarted', data }],
  },
  ...labelRules,
  ...labelPiecesRules,
  ...relabellingRules,
  ...missingUnitRules,
  ...collectionRules,
  PackUnits: packUnits,
  SealPackage: sealPackage,
  OfferHandoff: offerHandoff,
  AcceptHandoff: acceptHandoff,
  RefuseHandoff: refuseHandoff,
  CancelOffer: cancelOffer,
  RerouteDestination: rerouteDestination,
  ExpireOffer: expireOffer,
  TakeOver: takeOver,
  DepositPackage: depositPackage,
  CollectPackage: collectPackage,
  ReportNotFound: reportNotFound,
  DepartPackage: departPackage,
  ChangeDriver: changeDriver,
  OpenEnRoute: openEnRoute,
  ReceivePackage: receivePackage,
  OpenPackage: openPackage,
  UnpackUnits: unpackUnits,
  OfferUnits: offerUnits,
  AcceptUnits: acceptUnits,
  ...passRules,
  ...temperatureRules,
  ...cultureRules,
  ...preparationRules,
  ...productRules,
  ...migrationRules,
  ...storageRules,
  ...serologyRules,
  FollowTransfer: followTransfer,
  ...retentionRules,
  ...elsewhereRules,
  TakeSample: takeSample,
  RecordResult: recordResult,
  ReviewResult: reviewResult,
  VerifyEntry: verifyEntry,
  CertifyBatch: certifyBatch,
  RejectBatch: rejectBatch,
  ...episodeRules,
  ...environmentRules,
  ...exceptionalRules,
  ...holdRules,
  ...deviationRules,
  PlanInfusion: planInfusion,
  CancelInfusion: cancelInfusion,
  VerifyIdentity: verifyIdentity,
  OpenTube: openTube,
  DrawUp: drawUp,
  HoldTimeOut: holdTimeOut,
  StartInfusion: startInfusion,
  RecordPunctureFailure: recordPunctureFailure,
  RecordSpill: recordSpill,
  CompleteInfusion: completeInfusion,
  AbortInfusion: abortInfusion,
  ...downtimeRules,
  ...disposalRules,
  ...followUpRules,
  ...correctionRules,
});
