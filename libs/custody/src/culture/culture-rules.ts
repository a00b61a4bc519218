import { identityOf, intoAnother, itemIds, itemOf, itemsAre } from '../journey/identity-rules.js';
import { oneGrowingBatch } from '../journey/batch-rules.js';
import type { Item, Journey } from '../journey/journey.js';
import { consentStands, inCustody } from '../journey/use-rules.js';
import { gateTime } from '../kernel/command.js';
import { type Finding, finding } from '../kernel/finding.js';
import { DAY_MS, HOUR_MS } from '../kernel/instant.js';
import type { PresentedLabel } from '../kernel/presented.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import { lastMaterial } from '../disposal/disposal-rules.js';
import type { ItemKind } from '../label/events.js';
import { benchIsOurs, benchOf, everyOutputScanned } from './bench-rules.js';
import type {
  ChangeMedium,
  CultureCommand,
  DiscardVessel,
  HarvestCells,
  IsolateCells,
  PassageCells,
} from './commands.js';
import type { CultureEvent } from './events.js';

/** Containers are told apart by what they are for: cells do not grow in a tube, and nobody isolates from a vessel. */
const isEmpty =
  (wanted: ItemKind) =>
  ({ kind, status }: Item): boolean =>
    kind === wanted && status === 'labelled';
const isHere =
  (wanted: ItemKind) =>
  ({ kind, status, sscc }: Item): boolean =>
    kind === wanted && status === 'present' && sscc === undefined;

const isolated = ({ data }: IsolateCells) => [data.from, ...data.into];
const passaged = ({ data }: PassageCells) => [...data.from, ...data.into];
const fed = ({ data }: ChangeMedium) => data.vessels;
const harvested = ({ data }: HarvestCells) => [...data.from, data.into];
const discarded = ({ data }: DiscardVessel) => [data.vessel];

const present = (journey: Journey, labels: readonly PresentedLabel[]): Item[] =>
  labels.flatMap(label => itemOf(journey, label) ?? []);

/** H9: the passage is the depth of the lineage, never a number that somebody typed. */
export const passageOf = (journey: Journey, parents: readonly PresentedLabel[]): number =>
  Math.max(0, ...present(journey, parents).map(({ passage }) => passage ?? 0));

/** H10: millions typed as units, or units as millions, give a density that no flask ever had. */
export const plausible = (
  { viableCells }: { viableCells: number },
  areaSquareCentimetres: number,
  journey: Journey,
): Finding | undefined => {
  const most = areaSquareCentimetres * journey.protocol.culture.maxCellsPerSquareCentimetre;
  return viableCells > most || viableCells < areaSquareCentimetres
    ? finding('COUNT_IMPLAUSIBLE', { viableCells, mostOnThisArea: most })
    : undefined;
};

const lateness = (command: IsolateCells, journey: Journey): Finding | undefined => {
  const batch = itemOf(journey, command.data.from)?.batch ?? journey.currentBatch;
  const start = journey.batches[batch]?.aspiratedAt;
  const limitMs = journey.protocol.collection.startProcessingWithinHours * HOUR_MS;
  return start !== undefined && gateTime(command) > start + limitMs
    ? finding(
        'PROCESSING_LATE',
        { hours: Math.ceil((gateTime(command) - start) / HOUR_MS) },
        { kind: 'batch', batch },
      )
    : undefined;
};

const tooOld = (command: HarvestCells, journey: Journey): Finding | undefined => {
  const batch = itemOf(journey, command.data.into)?.batch ?? journey.currentBatch;
  const start = journey.batches[batch]?.isolatedAt;
  const limitMs = journey.protocol.culture.maxDays * DAY_MS;
  return start !== undefined && gateTime(command) > start + limitMs
    ? finding('CULTURE_TOO_LONG', {}, { kind: 'batch', batch })
    : undefined;
};

/** Preservation is never stopped by a hold: none of these rules asks for one. */
export const cultureRules: Rulebook<CultureCommand, Journey, CultureEvent> = {
  IsolateCells: {
    kind: 'act',
    rules: [
      ...identityOf(isolated, ['H6']),
      intoAnother(
        ({ data }) => [data.from],
        ({ data }) => data.into,
      ),
      oneGrowingBatch(isolated),
      ...benchIsOurs<IsolateCells>(),
      everyOutputScanned(({ data }) => ({ scanned: data.into, declared: data.declaredVessels })),
      itemsAre(
        'the starting material is here and unpacked',
        ({ data }: IsolateCells) => [data.from],
        isHere('starting-material'),
      ),
      itemsAre(
        'the vessels are labelled and empty',
        ({ data }: IsolateCells) => data.into,
        isEmpty('vessel'),
      ),
      inCustody(({ data }, journey) => present(journey, [data.from])),
      rule('processing starts in time', ['H22'], lateness),
    ],
    happen: ({ data }) => [
      {
        type: 'CellsIsolated',
        data: {
          from: itemIds([data.from])[0] ?? '',
          into: itemIds(data.into),
          bench: benchOf(data.bench),
          nucleatedCells: data.nucleatedCells,
          viabilityPercent: data.viabilityPercent,
          areaSquareCentimetres: data.areaSquareCentimetres,
          medium: data.medium,
          supplement: data.supplement,
          ...(data.vesselLot === undefined ? {} : { vesselLot: data.vesselLot }),
        },
      },
    ],
  },
  ChangeMedium: {
    kind: 'act',
    rules: [
      ...identityOf(fed, ['H6']),
      ...benchIsOurs<ChangeMedium>(),
      itemsAre('the vessels hold cells', fed, isHere('vessel')),
    ],
    happen: ({ data }) => [
      {
        type: 'MediumChanged',
        data: {
          vessels: itemIds(data.vessels),
          bench: benchOf(data.bench),
          medium: data.medium,
          confluencePercent: data.confluencePercent,
        },
      },
    ],
  },
  PassageCells: {
    kind: 'act',
    rules: [
      ...identityOf(passaged, ['H6']),
      intoAnother(
        ({ data }) => data.from,
        ({ data }) => data.into,
      ),
      oneGrowingBatch(passaged),
      ...benchIsOurs<PassageCells>(),
      everyOutputScanned(({ data }) => ({ scanned: data.into, declared: data.declaredVessels })),
      itemsAre('the vessels hold cells', ({ data }: PassageCells) => data.from, isHere('vessel')),
      itemsAre(
        'the new vessels are labelled and empty',
        ({ data }: PassageCells) => data.into,
        isEmpty('vessel'),
      ),
      rule('the protocol allows one more passage', ['H9'], ({ data }, journey) => {
        const passage = passageOf(journey, data.from) + 1;
        return passage > journey.protocol.culture.passages
          ? finding('WRONG_PASSAGE', { passage, allowed: journey.protocol.culture.passages })
          : undefined;
      }),
      rule('the count is possible on this area', ['H10'], ({ data }, journey) =>
        plausible(data.count, data.areaSquareCentimetres, journey),
      ),
    ],
    happen: ({ data }, journey) => [
      {
        type: 'CellsPassaged',
        data: {
          from: itemIds(data.from),
          into: itemIds(data.into),
          bench: benchOf(data.bench),
          passage: passageOf(journey, data.from) + 1,
          ...(data.confluencePercent === undefined
            ? {}
            : { confluencePercent: data.confluencePercent }),
          count: data.count,
          areaSquareCentimetres: data.areaSquareCentimetres,
          reagent: data.reagent,
          ...(data.vesselLot === undefined ? {} : { vesselLot: data.vesselLot }),
        },
      },
    ],
  },
  DiscardVessel: {
    kind: 'fact',
    rules: [
      ...identityOf(discarded, ['H6']),
      itemsAre('the vessel is here', discarded, isHere('vessel')),
      rule('it is not the last material', [], ({ data }, journey) => {
        const doomed = itemOf(journey, data.vessel);
        return doomed && lastMaterial(journey, doomed);
      }),
    ],
    happen: ({ data }) => [
      {
        type: 'VesselDiscarded',
        data: { item: itemIds([data.vessel])[0] ?? '', cause: data.cause },
      },
    ],
  },
  HarvestCells: {
    kind: 'act',
    rules: [
      ...identityOf(harvested, ['H6']),
      intoAnother(
        ({ data }) => data.from,
        ({ data }) => [data.into],
      ),
      oneGrowingBatch(harvested),
      ...benchIsOurs<HarvestCells>(),
      itemsAre('the vessels hold cells', ({ data }: HarvestCells) => data.from, isHere('vessel')),
      itemsAre(
        'the harvest container is labelled and empty',
        ({ data }: HarvestCells) => [data.into],
        isEmpty('harvest'),
      ),
      rule('every vessel is at the passage of the protocol', ['H9'], ({ data }, journey) => {
        const required = journey.protocol.culture.passages;
        const other = present(journey, data.from).find(({ passage }) => passage !== required);
        return (
          other &&
          finding('WRONG_PASSAGE', { item: other.item, passage: other.passage ?? 0, required })
        );
      }),
      consentStands(),
      rule('the culture did not last too long', ['H22'], tooOld),
    ],
    happen: ({ data }, journey) => [
      {
        type: 'CellsHarvested',
        data: {
          from: itemIds(data.from),
          into: itemIds([data.into])[0] ?? '',
          bench: benchOf(data.bench),
          passage: passageOf(journey, data.from),
          count: data.count,
          ...(data.reagent === undefined ? {} : { reagent: data.reagent }),
        },
      },
    ],
  },
};
