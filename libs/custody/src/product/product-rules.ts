import { consentIsCurrent } from '../consent/consent-is-current.js';
import { benchIsOurs, benchOf, everyOutputScanned } from '../culture/bench-rules.js';
import { passageOf } from '../culture/culture-rules.js';
import { oneGrowingBatch } from '../journey/batch-rules.js';
import { identityOf, intoAnother, itemIds, itemOf, itemsAre } from '../journey/identity-rules.js';
import type { Item, Journey } from '../journey/journey.js';
import {
  consentStands,
  deviceClockIsRight,
  inCustody,
  ledgerClockIsRight,
  notExpired,
  notHeld,
  released,
} from '../journey/use-rules.js';
import { startTime } from '../kernel/command.js';
import { finding } from '../kernel/finding.js';
import { MINUTE_MS, after, earlier, timestampOf } from '../kernel/instant.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import { instructionIsInForce } from '../preparation/instruction-in-force.js';
import { notTooLongInTheWarm } from '../storage/out-of-storage.js';
import { relabelledByTwo } from '../relabelling/relabelling.js';
import type {
  FillTubes,
  FreezeTubes,
  ProductCommand,
  SealTube,
  TestSeal,
  ThawUnit,
} from './commands.js';
import type { ProductEvent } from './events.js';
import { shelfLifeMs } from './shelf-life.js';

const filled = ({ data }: FillTubes) => [data.from, ...data.tubes];
const tube = ({ data }: SealTube | TestSeal | ThawUnit) => [data.tube];
const tubes = ({ data }: FreezeTubes) => data.tubes;
const thawed = ({ data }: ThawUnit, journey: Journey): readonly Item[] => {
  const unit = itemOf(journey, data.tube);
  return unit === undefined ? [] : [unit];
};

export const productRules: Rulebook<ProductCommand, Journey, ProductEvent> = {
  FillTubes: {
    kind: 'act',
    rules: [
      ...identityOf(filled, ['H6']),
      intoAnother(
        ({ data }) => [data.from],
        ({ data }) => data.tubes,
      ),
      oneGrowingBatch(filled),
      ...benchIsOurs<FillTubes>(),
      everyOutputScanned(({ data }) => ({ scanned: data.tubes, declared: data.declaredTubes })),
      itemsAre(
        'the harvest is here, or what is left of it',
        ({ data }: FillTubes) => [data.from],
        ({ kind, status, cells = 0 }) =>
          kind === 'harvest' && (status === 'present' || (status === 'consumed' && cells > 0)),
      ),
      itemsAre(
        'the tubes are labelled and empty',
        ({ data }: FillTubes) => data.tubes,
        item => item.kind === 'tube' && item.status === 'labelled',
      ),
      rule('the cells are at the passage of the protocol', ['H9'], ({ data }, journey) => {
        const passage = passageOf(journey, [data.from]);
        return passage === journey.protocol.culture.passages
          ? undefined
          : finding('WRONG_PASSAGE', { passage, required: journey.protocol.culture.passages });
      }),
      rule('no more cells are filled than were harvested', ['H10'], ({ data }, journey) => {
        const harvest = journey.items[data.from.claim?.item ?? ''];
        const wanted = data.cellsPerTube * data.tubes.length;
        return harvest?.cells !== undefined && wanted > harvest.cells
          ? finding('COUNT_IMPLAUSIBLE', { wanted, harvested: harvest.cells })
          : undefined;
      }),
      rule("dose and volume are the protocol's", ['H10'], ({ data }, { protocol: { dose } }) => {
        const volumeOff = Math.abs(data.volumeMicrolitres - dose.volumeMicrolitres);
        const cellsOff = Math.abs(data.cellsPerTube - dose.cells);
        return volumeOff > dose.toleranceMicrolitres || cellsOff > dose.toleranceCells
          ? finding(
              'VOLUME_OUT_OF_RANGE',
              { volumeMicrolitres: data.volumeMicrolitres, cellsPerTube: data.cellsPerTube },
              { kind: 'unit', item: data.from.claim?.item ?? '' },
            )
          : undefined;
      }),
    ],
    happen: (command, journey) => [
      {
        type: 'TubesFilled',
        data: {
          from: itemIds([command.data.from])[0] ?? '',
          tubes: itemIds(command.data.tubes),
          bench: benchOf(command.data.bench),
          volumeMicrolitres: command.data.volumeMicrolitres,
          cellsPerTube: command.data.cellsPerTube,
          diluent: command.data.diluent,
          ...(command.data.tubeLot === undefined ? {} : { tubeLot: command.data.tubeLot }),
          expiresAt: timestampOf(after(startTime(command), shelfLifeMs(journey.protocol))),
        },
      },
    ],
  },
  SealTube: {
    kind: 'act',
    rules: [
      ...identityOf(tube, ['H6']),
      itemsAre(
        'the tube is filled and open',
        tube,
        ({ kind, status, sealed }) =>
          (kind === 'tube' || kind === 'sample') && status === 'present' && !sealed,
      ),
    ],
    happen: ({ data }) => [{ type: 'TubeSealed', data: { item: itemIds([data.tube])[0] ?? '' } }],
  },
  TestSeal: {
    kind: 'fact',
    rules: [
      ...identityOf(tube, ['H14']),
      itemsAre('the tube is closed', tube, ({ sealed }) => sealed, ['H14']),
      rule('the seal is tight', ['H14'], ({ data }) =>
        data.tight
          ? undefined
          : finding(
              'SEAL_FAILED',
              { method: data.method },
              { kind: 'unit', item: itemIds([data.tube])[0] ?? '' },
            ),
      ),
    ],
    happen: ({ data }) => [
      {
        type: 'SealTested',
        data: { item: itemIds([data.tube])[0] ?? '', method: data.method, tight: data.tight },
      },
    ],
  },
  FreezeTubes: {
    kind: 'act',
    rules: [
      ...identityOf(tubes, ['H6']),
      itemsAre(
        'the tubes are sealed',
        tubes,
        ({ status, sealed }) => status === 'present' && sealed,
      ),
      itemsAre(
        'the tubes were never frozen or thawed',
        tubes,
        ({ frozenAt, thawedUseBy }) => frozenAt === undefined && thawedUseBy === undefined,
        ['H35', 'H36'],
      ),
    ],
    happen: ({ data }) => [
      {
        type: 'TubesFrozen',
        data: {
          items: itemIds(data.tubes),
          freezer: data.freezer,
          program: data.program,
          traceSha256: data.traceSha256,
        },
      },
    ],
  },
  // It cannot be undone, and it starts the last clock: a thaw is a use, not a preservation.
  ThawUnit: {
    kind: 'act',
    rules: [
      ...identityOf(tube, ['H28', 'H36']),
      ledgerClockIsRight(),
      deviceClockIsRight(),
      itemsAre(
        'the tube is frozen and was never thawed',
        tube,
        ({ frozenAt, thawedUseBy }) => frozenAt !== undefined && thawedUseBy === undefined,
        ['H35', 'H36'],
      ),
      itemsAre(
        'the tube is here, in no package and in no box',
        tube,
        ({ status, sscc, place }) =>
          status === 'present' && sscc === undefined && place === undefined,
      ),
      inCustody(thawed),
      instructionIsInForce<ThawUnit>(({ data }) => data.instruction),
      consentStands(),
      consentIsCurrent(),
      released(thawed),
      notHeld(thawed),
      relabelledByTwo(thawed),
      notExpired(thawed),
      notTooLongInTheWarm(thawed),
    ],
    happen: (command, journey) => {
      const { form } = journey.protocol;
      const minutes = form.kind === 'cryo' ? form.useWithinMinutesOfThaw : 0;
      const useBy = after(startTime(command), minutes * MINUTE_MS);
      // Thawed twice, it gains no minute.
      const before = itemOf(journey, command.data.tube)?.thawedUseBy ?? useBy;
      return [
        {
          type: 'UnitThawed',
          data: {
            item: itemIds([command.data.tube])[0] ?? '',
            bath: command.data.bath,
            useBy: timestampOf(earlier(before, useBy)),
            ...(command.data.diluent === undefined ? {} : { diluent: command.data.diluent }),
            ...(command.data.instruction === undefined
              ? {}
              : { instruction: command.data.instruction }),
          },
        },
      ];
    },
  },
};
