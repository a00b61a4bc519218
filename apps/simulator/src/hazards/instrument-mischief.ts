import { MINUTE } from '../calendar.js';
import { good, resultFields } from '../story/release.js';
import type { Scene } from '../story/scene.js';
import { readings } from '../story/transport.js';
import { loggerOf } from '../world/instruments.js';
import { people, postOf } from '../world/people.js';
import { assetOf } from '../world/things.js';
import { type Mischief, always, collecting, deviation, refused } from './mischief.js';

/** An instrument whose calibration ends before anybody looks at the sticker on it. */
const SOON = MINUTE;
const LATER = 2 * MINUTE;

/** The marrow is put into a parcel of its own, with this logger. */
const packWith = (scene: Scene, logger: object) =>
  scene.tell(people.collector, 'packages', {
    package: scene.parts.things.sscc(),
    units: [scene.of(scene.hands.marrow ?? '')],
    leg: 'startingMaterial',
    destination: postOf(people.operator),
    shipper: scene.parts.things.shipper(),
    logger,
  });

export const instrumentMischief: readonly Mischief[] = [
  {
    hazard: 'H21',
    moment: 'before-packing',
    what: 'a logger that nobody enrolled is packed',
    possible: collecting,
    commit: async scene => [
      refused(await packWith(scene, scene.parts.things.logger()), 'INSTRUMENT_UNKNOWN'),
    ],
  },
  {
    hazard: 'H21',
    moment: 'before-packing',
    what: 'a logger whose calibration is over is packed',
    possible: collecting,
    commit: async scene => {
      const logger = await scene.takeLogger(people.collector, SOON);
      await scene.parts.calendar.after(LATER);
      return [refused(await packWith(scene, logger), 'INSTRUMENT_LAPSED')];
    },
  },
  {
    hazard: 'H21',
    moment: 'package-arrived',
    what: 'the calibration of a logger ends on its way',
    possible: collecting,
    commit: async scene => {
      const { api, calendar } = scene.parts;
      const { package: sscc, logger } = scene.outside();
      const { transport } = scene.parts.protocol;
      await api.equipFor(loggerOf(assetOf(logger), people.collector), SOON);
      await calendar.after(LATER);
      const told = await scene.must(people.operator, 'logger-data', {
        package: sscc,
        logger,
        fileSha256: 'f'.repeat(64),
        readings: readings(
          calendar.now,
          calendar.now,
          () => transport.startingMaterial.maxMilliCelsius,
        ),
      });
      return [deviation(told, 'INSTRUMENT_DOUBTED')];
    },
  },
  {
    hazard: 'H11',
    moment: 'results-due',
    what: 'a result is measured on an instrument whose calibration is over',
    possible: always,
    commit: async scene => {
      const { api, calendar } = scene.parts;
      const number = `analyser-of-${scene.coi}-${scene.batch}`;
      await api.equipFor({ number, kind: 'analyser', at: postOf(people.analyst) }, SOON);
      await calendar.after(LATER);
      const told = await scene.tell(people.analyst, 'results', {
        ...resultFields(scene, scene.hands.samples[0] ?? '', 'viability', good(scene, 'viability')),
        instrument: number,
      });
      return [refused(told, 'INSTRUMENT_LAPSED')];
    },
  },
];
