import { hasCheckDigit } from '@selfsame/standards';
import { z } from 'zod';
import { GRADES, PLATE_KINDS } from '../environment/plate.js';
import { DECIMAL } from '../kernel/decimal.js';
import { MARKER_NAMES, type Marker } from '../serology/markers.js';
import { RECIPIENTS } from '../notice/recipients.js';
import { preparation } from './preparation.js';

/**
 * A therapy as data: what a journey may do and against which numbers it is measured.
 * A journey pins one version for life; another autologous product is another file, not other code.
 */
const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
const whole = (min: number, max: number) => z.int().min(min).max(max);
const decimal = z.string().regex(DECIMAL, 'a decimal number written as text, such as "0.2"');

const temperatureLeg = z.strictObject({
  minMilliCelsius: whole(-273_150, 100_000),
  maxMilliCelsius: whole(-273_150, 100_000),
  /** Beyond this the contents are held until QA has looked. */
  maxMinutesOutOfRange: whole(0, 10_000),
  loggerIntervalMinutes: whole(1, 240),
  maxTransitHours: whole(1, 1_000),
});

const releaseTest = z.strictObject({
  test: code,
  /** What is tested; the in-process control of a passage differs from the product's own tests. */
  unit: z.string().min(1).max(40),
  accept: z.union(
    [
      z.strictObject({ min: decimal.optional(), max: decimal.optional() }),
      z.strictObject({ text: z.string().min(1).max(40) }),
    ],
    { error: 'a "min", a "max" or both, as decimal text such as "0.2"; or one "text"' },
  ),
  /** The certification that cannot be given without it. */
  neededFor: z.enum(['conditional', 'final']),
  /** Where a physician asks for it, the product may be given although this test failed. Absent: never. */
  exceptionalSupply: z.literal(true, { error: 'true, or left out' }).optional(),
});

/** Who hears of it, by when; counted from when it could be known. */
const notice = z.strictObject({
  recipient: z.enum(RECIPIENTS),
  /** Which authority, where several are told: each country has a rule of its own. */
  authority: code.optional(),
  /** Somebody has told him. */
  toldWithinHours: whole(1, 2_000).optional(),
  /** He has said himself that he knows. An authority has no account here: its receipt stands in the notice. */
  acknowledgedWithinHours: whole(1, 2_000).optional(),
});

const form = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('fresh'), shelfLifeHours: whole(1, 240) }),
  z.strictObject({
    kind: z.literal('cryo'),
    shelfLifeDays: whole(1, 7_300),
    maxMinutesOutOfStorage: whole(1, 240),
    useWithinMinutesOfThaw: whole(1, 1_440),
  }),
]);

export const protocolDefinition = z.strictObject({
  protocol: code,
  version: whole(1, 10_000),
  title: z.string().min(1).max(120),
  /** GTIN-14 that container labels of this product carry. */
  gtin: z
    .string()
    .regex(/^\d{14}$/, '14 digits')
    .refine(hasCheckDigit, 'its check digit is wrong'),
  labels: z.strictObject({
    affixWithinMinutes: whole(1, 240),
    /** No tube is certified before the pieces of its label were compared: on it, on the record, on its wrapping. Absent: not asked. */
    comparePieces: z.boolean().optional(),
    /** A printer of product labels is for one batch at a time, until that one's labels are accounted for. Absent: not asked. */
    oneBatchAtAPrinter: z.boolean().optional(),
  }),
  handoff: z.strictObject({ offerOpenMinutes: whole(1, 1_440) }),
  collection: z.strictObject({
    minVolumeMicrolitres: whole(1, 1_000_000),
    maxVolumeMicrolitres: whole(1, 1_000_000),
    startProcessingWithinHours: whole(1, 240),
    /** Where in the body it may be taken from. */
    aspirationSites: z.array(code).min(1).max(20),
  }),
  /** What each donation is tested for, and how its material is kept apart. Absent: nobody waits for a result. */
  donorTesting: z
    .strictObject({
      markers: z
        .array(z.enum(MARKER_NAMES as unknown as [Marker, ...Marker[]]))
        .min(1)
        .max(MARKER_NAMES.length),
      /** Where it lies until all of them are known. */
      unevaluated: z.enum(['general', 'segregated']),
      /** Within which it is moved once a result says that it must lie apart; 24 where a protocol does not say. */
      moveWithinHours: whole(1, 720).optional(),
    })
    .optional(),
  culture: z.strictObject({
    passages: whole(1, 20),
    maxDays: whole(1, 365),
    /** More cells than this on one square centimetre were never seen: the unit was mistyped. */
    maxCellsPerSquareCentimetre: whole(1, 10_000_000),
  }),
  dose: z.strictObject({
    cells: whole(1, 1_000_000_000),
    toleranceCells: whole(0, 1_000_000_000),
    volumeMicrolitres: whole(1, 1_000_000),
    toleranceMicrolitres: whole(0, 1_000_000),
    doses: whole(1, 100),
  }),
  form,
  /** Absent: a thaw and what follows are recorded, and measured against no instruction. */
  preparation: preparation.optional(),
  transport: z.strictObject({ startingMaterial: temperatureLeg, product: temperatureLeg }),
  tests: z.array(releaseTest).min(1).max(40),
  /** Absent: nothing of one dose passes to a later one. */
  bank: z
    .strictObject({
      /** Closed, frozen tubes that the QP has certified finally may become the dose of a later therapy of the same participant. */
      tubes: z.boolean(),
    })
    .optional(),
  /** Absent: certified without it. */
  release: z
    .strictObject({
      /** The final certification waits until somebody who did none of it has reviewed the audit trail of the therapy. */
      auditTrailReviewed: z.boolean(),
      /** Each certification names the review by exception that it rests on, and that one is of the record as it stands. */
      reviewedByException: z.boolean().optional(),
      /** The final certification waits until every plate of the clean room is counted. */
      environmentCounted: z.boolean().optional(),
    })
    .optional(),
  /** Absent, or without the row: as in `notice/usual-notices.ts`. */
  notices: z
    .strictObject({
      lateResult: z.array(notice).min(1).max(20).optional(),
      environment: z.array(notice).min(1).max(20).optional(),
      exceptionalSupply: z.array(notice).min(1).max(20).optional(),
    })
    .optional(),
  /** What may be counted in the clean room. Absent, or without the row: as in `environment/usual-limits.ts`. */
  environment: z
    .array(
      z.strictObject({
        kind: z.enum(PLATE_KINDS),
        grade: z.enum(GRADES),
        alert: whole(0, 10_000_000),
        action: whole(0, 10_000_000),
      }),
    )
    .max(20)
    .optional(),
  /** Absent: whoever keeps a sample says until when. */
  retention: z.strictObject({ keepDays: whole(1, 20_000) }).optional(),
  /** What a dossier names besides what is held here. Absent: as in `elsewhere/usual-records.ts`. */
  dossier: z.array(code).min(1).max(40).optional(),
  administration: z.strictObject({
    route: code,
    /** The stage that opens the bedside: `conditional` where sterility comes later. */
    releaseStage: z.enum(['conditional', 'final']),
    verificationValidMinutes: whole(1, 120),
    /** Between wristband and label in one check; the usual where a protocol does not say. Longer is a mark, and no refusal. */
    scansWithinSeconds: whole(2, 3_600).optional(),
    useWithinMinutesOfOpening: whole(1, 1_440),
    unaccountedToleranceMicrolitres: whole(0, 100_000),
    /** For how long a printed pack counts, where the cells last longer; 168 where a protocol does not say. */
    packValidHours: whole(1, 720).optional(),
  }),
  followUp: z.array(
    z.strictObject({ visit: z.string().min(1).max(20), afterDays: whole(0, 3_650) }),
  ),
  /** JSON pointer of each number and of each release limit to where it comes from: without a source it is an opinion. */
  sources: z.record(z.string().startsWith('/'), z.string().min(1).max(300)),
});

export type ProtocolDefinition = z.infer<typeof protocolDefinition>;
export type TemperatureLeg = z.infer<typeof temperatureLeg>;
export type ReleaseTest = z.infer<typeof releaseTest>;
export type Notice = z.infer<typeof notice>;
export type ReleaseStage = ProtocolDefinition['administration']['releaseStage'];
