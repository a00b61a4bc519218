import type { JourneyCommand } from '../src/journey/commands.js';
import type { JourneyEvent } from '../src/journey/events.js';
import type { Journey } from '../src/journey/journey.js';
import { HOUR_MS, after, timestampOf } from '../src/kernel/instant.js';
import type { PresentedLabel } from '../src/kernel/presented.js';
import type { Outcome } from './given-when-then.js';
import type { JourneyStory, Step } from './journey-story.js';
import { cleanRoom, keeper, nurse, operator, vault, ward } from './people.js';
import { bench, lot, packageOf, productParcel, scan, thing } from './scans.js';

type Scanning = (
  story: JourneyStory,
  label: PresentedLabel,
) => Outcome<JourneyCommand, Journey, JourneyEvent>;

const count = { viableCells: 20_000_000, viabilityPercent: '94.5' };
const { shipper, logger } = productParcel;

/** Every step that a container's label is scanned for, with the moment and the container that are right for it. */
export const SCANNED_STEPS: readonly (readonly [JourneyCommand['type'], Step, string, Scanning])[] =
  [
    [
      'PackUnits',
      'retrieved',
      'T1',
      (story, label) =>
        story.when(keeper, 'PackUnits', {
          package: packageOf(productParcel),
          units: [label],
          leg: 'product',
          destination: ward,
          shipper: thing(shipper, productParcel),
          logger: thing(logger, productParcel),
        }),
    ],
    [
      'UnpackUnits',
      'product-unsealed',
      'T1',
      (story, label) =>
        story.when(nurse, 'UnpackUnits', { package: packageOf(productParcel), units: [label] }),
    ],
    [
      'AcceptUnits',
      'retrieved',
      'T1',
      (story, label) =>
        story
          .and(keeper, {
            type: 'UnitsOffered',
            data: {
              offer: 'OFFER-1',
              items: ['T1'],
              from: vault,
              to: cleanRoom,
              expiresAt: timestampOf(after(story.now, HOUR_MS)),
            },
          })
          .when(operator, 'AcceptUnits', { units: [label] }),
    ],
    [
      'OfferUnits',
      'retrieved',
      'T1',
      (story, label) => story.when(keeper, 'OfferUnits', { units: [label], to: cleanRoom }),
    ],
    [
      'IsolateCells',
      'vessels-labelled',
      'V1',
      (story, label) =>
        story.when(operator, 'IsolateCells', {
          bench,
          from: scan('M1'),
          into: [label],
          declaredVessels: 1,
          nucleatedCells: 1,
          viabilityPercent: '97.0',
          areaSquareCentimetres: 225,
          medium: lot('MEDIUM-1'),
          supplement: lot('SERUM-1'),
        }),
    ],
    [
      'ChangeMedium',
      'isolated',
      'V1',
      (story, label) =>
        story.when(operator, 'ChangeMedium', {
          bench,
          vessels: [scan('V2'), label],
          medium: lot('MEDIUM-1'),
          confluencePercent: 40,
        }),
    ],
    [
      'PassageCells',
      'isolated',
      'V1',
      (story, label) =>
        story.when(operator, 'PassageCells', {
          bench,
          from: [scan('V2'), label],
          into: [],
          declaredVessels: 0,
          count,
          areaSquareCentimetres: 225,
          reagent: lot('TRYPSIN-1'),
        }),
    ],
    [
      'DiscardVessel',
      'isolated',
      'V1',
      (story, label) => story.when(operator, 'DiscardVessel', { vessel: label, cause: 'broken' }),
    ],
    [
      'HarvestCells',
      'harvest-labelled',
      'V5',
      (story, label) =>
        story.when(operator, 'HarvestCells', { bench, from: [label], into: scan('H1'), count }),
    ],
    [
      'FillTubes',
      'tubes-labelled',
      'T1',
      (story, label) =>
        story.when(operator, 'FillTubes', {
          bench,
          from: scan('H1'),
          tubes: [label],
          declaredTubes: 1,
          volumeMicrolitres: 1_500,
          cellsPerTube: 15_000_000,
          diluent: lot('DILUENT-1'),
        }),
    ],
    ['SealTube', 'filled', 'T1', (story, tube) => story.when(operator, 'SealTube', { tube })],
    [
      'TestSeal',
      'closed',
      'T1',
      (story, tube) => story.when(operator, 'TestSeal', { tube, method: 'visual', tight: true }),
    ],
    [
      'FreezeTubes',
      'seals-tested',
      'T1',
      (story, label) =>
        story.when(operator, 'FreezeTubes', {
          tubes: [label],
          freezer: 'FREEZER-1',
          program: 'SLOW',
          traceSha256: 'sha256-of-the-trace',
        }),
    ],
    [
      'ThawUnit',
      'planned',
      'T1',
      (story, tube) => story.when(nurse, 'ThawUnit', { tube, bath: 'B' }),
    ],
    [
      'PutAwayUnit',
      'frozen',
      'T1',
      (story, tube) =>
        story.when(operator, 'PutAwayUnit', {
          tube,
          position: { box: 'BOX-1', position: 'A1', exists: true },
          boxRevision: 1,
        }),
    ],
  ];
