import type { ProtocolDefinition, ReleaseTest } from '../src/protocol/definition.js';

export type Form = ProtocolDefinition['form']['kind'];

const number = (
  test: string,
  unit: string,
  accept: { min?: string; max?: string },
): ReleaseTest => ({
  test,
  unit,
  accept,
  neededFor: 'conditional',
});

const transport = {
  minMilliCelsius: 2_000,
  maxMilliCelsius: 8_000,
  maxMinutesOutOfRange: 15,
  loggerIntervalMinutes: 5,
  maxTransitHours: 24,
};

const forms: Record<Form, ProtocolDefinition['form']> = {
  fresh: { kind: 'fresh', shelfLifeHours: 48 },
  cryo: {
    kind: 'cryo',
    shelfLifeDays: 365,
    maxMinutesOutOfStorage: 10,
    useWithinMinutesOfThaw: 60,
  },
};

const SECTIONS = [
  '/labels',
  '/handoff',
  '/collection',
  '/culture',
  '/dose',
  '/form',
  '/transport',
  '/tests',
  '/administration',
  '/followUp',
];

/** The limits of every story. Fresh cells are used on the conditional release, frozen ones on the final. */
export const protocolOf = (form: Form): ProtocolDefinition => ({
  protocol: `story-${form}`,
  version: 1,
  title: 'The protocol of the stories',
  gtin: '09512345000016',
  labels: { affixWithinMinutes: 10 },
  handoff: { offerOpenMinutes: 60 },
  collection: {
    minVolumeMicrolitres: 20_000,
    maxVolumeMicrolitres: 120_000,
    startProcessingWithinHours: 24,
    aspirationSites: ['left-iliac-crest', 'right-iliac-crest', 'both-iliac-crests'],
  },
  culture: { passages: 3, maxDays: 35, maxCellsPerSquareCentimetre: 100_000 },
  dose: {
    cells: 15_000_000,
    toleranceCells: 4_500_000,
    volumeMicrolitres: 1_500,
    toleranceMicrolitres: 150,
    doses: 4,
  },
  form: forms[form],
  transport: {
    startingMaterial: transport,
    product:
      form === 'fresh'
        ? transport
        : {
            ...transport,
            minMilliCelsius: -196_000,
            maxMilliCelsius: -150_000,
            maxMinutesOutOfRange: 0,
          },
  },
  tests: [
    number('viability', 'percent', { min: '80' }),
    number('endotoxin', 'EU/ml', { max: '9.33' }),
    { test: 'sterility', unit: 'finding', accept: { text: 'no-growth' }, neededFor: 'final' },
  ],
  administration: {
    route: 'intrathecal',
    releaseStage: form === 'fresh' ? 'conditional' : 'final',
    verificationValidMinutes: 10,
    useWithinMinutesOfOpening: 60,
    unaccountedToleranceMicrolitres: 100,
  },
  followUp: [{ visit: 'V1', afterDays: 30 }],
  sources: Object.fromEntries(SECTIONS.map(section => [section, 'Made up for the stories'])),
});
