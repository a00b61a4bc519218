import { broke } from '../../test/given-when-then.js';
import { given, parcel } from '../../test/journey-story.js';
import { nurse, operator } from '../../test/people.js';
import { marrowParcel, packageOf, productParcel } from '../../test/scans.js';
import { type Instant, MINUTE_MS, timestampOf } from '../kernel/instant.js';
import type { IngestLoggerData, Reading } from './commands.js';

const { sscc, logger } = marrowParcel;
const received = given('received');
const { sealedAt, receivedAt } = received.state.packages[sscc] ?? {};
if (sealedAt === undefined || receivedAt === undefined) throw new Error('the story is too short');

/** A reading every so many minutes, from the sealing to the arrival unless said otherwise. */
const readings = ({
  from = sealedAt,
  until = receivedAt,
  everyMinutes = 5,
  warm = 0,
} = {}): readonly Reading[] =>
  Array.from({ length: (until - from) / (everyMinutes * MINUTE_MS) + 1 }, (_, index) => ({
    at: (from + index * everyMinutes * MINUTE_MS) as Instant,
    // A warm reading counts until the next one that is in range.
    milliCelsius: index < warm ? 9_000 : 4_000,
  }));

const file = (change: Partial<IngestLoggerData['data']> = {}): IngestLoggerData['data'] => ({
  package: packageOf(marrowParcel),
  logger,
  fileSha256: 'sha256-of-the-file',
  readings: readings(),
  ...change,
});
const minutes = (instant: Instant, count: number) => (instant + count * MINUTE_MS) as Instant;

describe('the data of a logger', () => {
  it('tell the way when they cover it from the sealing to the arrival', () => {
    const { packages } = received.when(operator, 'IngestLoggerData', file()).happens({
      type: 'LoggerDataIngested',
      data: {
        sscc,
        logger,
        fileSha256: 'sha256-of-the-file',
        from: timestampOf(sealedAt),
        until: timestampOf(receivedAt),
        readings: 30,
        minMilliCelsius: 4_000,
        maxMilliCelsius: 4_000,
        minutesOutOfRange: 0,
        longestGapMinutes: 5,
      },
    }).state;
    expect(packages[sscc]?.loggerData).toMatchObject({ readings: 30 });
  });

  it('H18: of a package of another therapy are stopped', () => {
    given('collected').when(operator, 'IngestLoggerData', file()).isStopped('WRONG_PACKAGE');
  });

  it('H21: of another logger are recorded, and the package is held', () => {
    received
      .when(operator, 'IngestLoggerData', file({ logger: productParcel.logger }))
      .isRecorded(broke('LOGGER_MISMATCH', parcel(marrowParcel)));
  });

  it('H21: of nothing are recorded, and the package is held: no data is not good data', () => {
    received
      .when(operator, 'IngestLoggerData', file({ readings: [] }))
      .isRecorded(broke('LOGGER_GAP', parcel(marrowParcel)))
      // Nothing was measured: no moment and no temperature stands in the record.
      .as({
        type: 'LoggerDataIngested',
        data: {
          sscc,
          logger,
          fileSha256: 'sha256-of-the-file',
          readings: 0,
          minutesOutOfRange: 0,
          longestGapMinutes: 0,
        },
      });
  });

  it('may begin and end one interval short: a logger wakes up only so often', () => {
    const shortened = readings({ from: minutes(sealedAt, 5), until: minutes(receivedAt, -5) });
    const { decision } = received.when(operator, 'IngestLoggerData', file({ readings: shortened }));
    expect(decision).toMatchObject({ outcome: 'accepted', findings: [] });
  });

  it.each([
    ['begin later than that', { from: minutes(sealedAt, 10) }],
    ['end earlier than that', { until: minutes(receivedAt, -10) }],
    ['are silent for longer than the interval', { everyMinutes: 29 }],
  ])('H21: hold the package when they %s', (_how, change) => {
    received
      .when(operator, 'IngestLoggerData', file({ readings: readings(change) }))
      .isRecorded(broke('LOGGER_GAP', parcel(marrowParcel)));
  });

  it('H21: hold the package beyond a quarter of an hour out of range, and not within it', () => {
    const { decision } = received.when(
      operator,
      'IngestLoggerData',
      file({ readings: readings({ warm: 3 }) }),
    );
    expect(decision.events).toMatchObject([{ data: { minutesOutOfRange: 15 } }]);
    received
      .when(operator, 'IngestLoggerData', file({ readings: readings({ warm: 4 }) }))
      .isRecorded(broke('TEMPERATURE_EXCURSION', parcel(marrowParcel)));
  });

  it('H21: of a frozen product allow no minute at all', () => {
    const way = given('product-received');
    const product = way.state.packages[productParcel.sscc];
    const warm = [product?.sealedAt, product?.receivedAt].map(at => ({
      at: at as Instant,
      milliCelsius: -149_999,
    }));
    way
      .when(nurse, 'IngestLoggerData', {
        ...file({ readings: warm, logger: productParcel.logger }),
        package: packageOf(productParcel),
      })
      .isRecorded(
        broke('LOGGER_GAP', parcel(productParcel)),
        broke('TEMPERATURE_EXCURSION', parcel(productParcel)),
      );
  });

  it('H21: that were read well the second time leave the first hold to QA', () => {
    const { holds } = received
      .when(operator, 'IngestLoggerData', file({ readings: [] }))
      .next.when(operator, 'IngestLoggerData', file()).state;
    expect(Object.values(holds)).toMatchObject([{ open: true }]);
  });
});
