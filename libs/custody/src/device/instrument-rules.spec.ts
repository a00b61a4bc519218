import { correct, VIABILITY } from '../../test/corrections.js';
import { broke } from '../../test/given-when-then.js';
import { instrument } from '../../test/instruments.js';
import { type JourneyStory, batch, given, parcel, unit } from '../../test/journey-story.js';
import {
  analyst,
  cleanRoom,
  nurse,
  operator,
  physician,
  secondAnalyst,
  vault,
  ward,
} from '../../test/people.js';
import { bench, lot, marrowParcel, packageOf, scan, thing } from '../../test/scans.js';
import { type Instant, DAY_MS, HOUR_MS, MINUTE_MS, after, timestampOf } from '../kernel/instant.js';
import { rulebooks } from '../command-kinds.js';
import type { Device } from './evolve-device.js';
import { instrumentRules } from './instrument-rules.js';
import { instrumentsOfCommand } from './instruments-of-command.js';

/** Its newest qualification ended so long ago. */
const lapsed = (device: Device, story: JourneyStory, agoMs = DAY_MS): Device => ({
  ...device,
  qualifications: device.qualifications.map(each => ({
    ...each,
    until: after(story.now, -agoMs),
  })),
});
const retired = (device: Device, at: Instant): Device => ({
  ...device,
  retiredFor: 'broken',
  retiredAt: at,
});

const freezer = instrument('FREEZER-1', 'freezer', cleanRoom);
const run = { freezer: 'FREEZER-1', program: 'SLOW', traceSha256: 'sha256-of-the-trace' };
const freezing = { ...run, tubes: [scan('T1'), scan('T2')] };
const ready = given('seals-tested');
const freezeIn = (...there: readonly Device[]) =>
  ready.withInstruments(...there).when(operator, 'FreezeTubes', freezing);
const frozenIn = (story: JourneyStory, ...there: readonly Device[]) =>
  story.withInstruments(...there).whenToldAfterwards(operator, 'FreezeTubes', freezing);

describe('an instrument that a command names', () => {
  it('is asked for by its number, and found in order', () => {
    freezeIn(freezer).happens({ type: 'TubesFrozen', data: { ...run, items: ['T1', 'T2'] } });
  });

  it('that nobody enrolled is refused, and so is one that nobody looked up', () => {
    const facts = { instrument: 'FREEZER-1' };
    freezeIn().isRefused('INSTRUMENT_UNKNOWN', facts);
    freezeIn({ ...freezer, kind: undefined }).isRefused('INSTRUMENT_UNKNOWN', facts);
    freezeIn({ ...freezer, device: 'FREEZER-2' }).isRefused('INSTRUMENT_UNKNOWN', facts);
  });

  it('of another kind is refused, with what was asked for', () => {
    freezeIn({ ...freezer, kind: 'hood' }).isRefused('INSTRUMENT_KIND', {
      kind: 'hood',
      asked: 'freezer',
    });
  });

  it('whose qualification is over is refused, with its last day; an instrument that never had one is too', () => {
    freezeIn(lapsed(freezer, ready)).isRefused('INSTRUMENT_LAPSED', {
      validUntil: timestampOf(after(ready.now, -DAY_MS)),
    });
    freezeIn({ ...freezer, qualifications: [] }).isRefused('INSTRUMENT_LAPSED');
  });

  it('that was taken out of use is stopped, and the therapy remembers it', () => {
    freezeIn(retired(freezer, after(ready.now, -HOUR_MS))).isStopped('INSTRUMENT_RETIRED');
  });

  it('is borrowed from the next post, and not from another site', () => {
    expect(freezeIn({ ...freezer, at: vault }).decision.outcome).toBe('accepted');
    freezeIn({ ...freezer, at: ward }).isRefused('INSTRUMENT_ELSEWHERE', { standsAt: 'hospital' });
  });

  it('is judged by the clock that is stricter, when somebody asks', () => {
    const ending = lapsed(freezer, ready, -MINUTE_MS);
    expect(freezeIn(ending).decision.outcome).toBe('accepted');
    ready
      .onDeviceOffBy(2 * MINUTE_MS)
      .withInstruments(ending)
      .when(operator, 'FreezeTubes', freezing)
      .isRefused('INSTRUMENT_LAPSED');
  });
});

interface Ruled {
  readonly rules: readonly { readonly name: string }[];
}

it.each(Object.keys(instrumentsOfCommand))(
  'every instrument of the table is asked for: %s',
  command => {
    const { rules } = Object.assign({}, ...Object.values(rulebooks))[command] as Ruled;
    const names = rules.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(instrumentRules().map(({ name }) => name)));
  },
);

describe('what was done with it and is told afterwards', () => {
  it('is recorded whatever the instrument was, with a deviation, and what it was done to is held', () => {
    frozenIn(ready)
      .isRecorded(broke('INSTRUMENT_UNKNOWN', unit('T1'), unit('T2')))
      .as({ type: 'TubesFrozen', data: { ...run, items: ['T1', 'T2'] } });
    frozenIn(ready, lapsed(freezer, ready)).isRecorded(
      broke('INSTRUMENT_LAPSED', unit('T1'), unit('T2')),
    );
  });

  it('is judged by the day of its use: what lapsed or was retired since was in order then', () => {
    const daysLater = ready.at(after(ready.now, 2 * DAY_MS)).onDeviceOffBy(-2 * DAY_MS);
    const since = retired(lapsed(freezer, ready, -HOUR_MS), after(ready.now, HOUR_MS));
    frozenIn(daysLater, since).isRecorded();
    const since2 = lapsed(freezer, ready, HOUR_MS);
    frozenIn(daysLater, since2).isRecorded(broke('INSTRUMENT_LAPSED', unit('T1'), unit('T2')));
  });

  it('a calibration that came later changes nothing of the days before it', () => {
    const later = {
      record: 'CAL-2',
      from: after(ready.now, HOUR_MS),
      until: after(ready.now, DAY_MS),
    };
    const known = lapsed(freezer, ready);
    const calibrated = { ...known, qualifications: [...known.qualifications, later] };
    frozenIn(
      ready.at(after(ready.now, 2 * HOUR_MS)).onDeviceOffBy(-2 * HOUR_MS),
      calibrated,
    ).isRecorded(broke('INSTRUMENT_LAPSED', unit('T1'), unit('T2')));
  });

  it('at a hood that nobody qualified holds the batch: it is a doubt about all that grew there', () => {
    given('isolated')
      .withInstruments()
      .whenToldAfterwards(operator, 'ChangeMedium', {
        bench,
        vessels: [scan('V1')],
        medium: lot('MEDIUM-1'),
        confluencePercent: 60,
      })
      .isRecorded(broke('INSTRUMENT_UNKNOWN', batch('B1')));
  });
});

describe('a printer', () => {
  const printing = { kind: 'sample', count: 1, printer: 'PRINTER-9', tokens: [0] } as const;

  it('that nobody enrolled prints no label', () => {
    ready
      .withInstruments()
      .when(operator, 'PrintLabels', printing)
      .isRefused('INSTRUMENT_UNKNOWN', { instrument: 'PRINTER-9' });
  });

  it('at the bed prints the label of a syringe whatever its papers say: the dose does not wait for them', () => {
    const { decision } = given('tube-opened')
      .withInstruments()
      .when(nurse, 'PrintLabels', { ...printing, kind: 'syringe' })
      .isRecorded(broke('INSTRUMENT_DOUBTED'));
    expect(decision.events).toContainEqual({
      type: 'DeviationOpened',
      data: expect.objectContaining({
        facts: { instrument: 'PRINTER-9', because: 'INSTRUMENT_UNKNOWN' },
      }),
    });
  });

  it.each(['S1', 'T1'])('at the bed prints %s again whatever its papers say', item => {
    given('drawn-up')
      .withInstruments()
      .when(nurse, 'ReprintLabel', { item, printer: 'PRINTER-9', reason: 'wet', token: 0 })
      .isRecorded(broke('INSTRUMENT_DOUBTED'));
  });

  it('prints the label of a bag again only if it is enrolled', () => {
    given('collected')
      .withInstruments()
      .when(physician, 'ReprintLabel', {
        item: 'M1',
        printer: 'PRINTER-9',
        reason: 'wet',
        token: 0,
      })
      .isRefused('INSTRUMENT_UNKNOWN');
  });
});

describe('a thawing bath', () => {
  const thawing = { tube: scan('T1'), bath: 'BATH-1' };
  const planned = given('planned');
  const bath = lapsed(instrument('BATH-1', 'bath', ward), planned);

  it('whose calibration is over is refused while the cells are still frozen', () => {
    planned.withInstruments(bath).when(nurse, 'ThawUnit', thawing).isRefused('INSTRUMENT_LAPSED');
  });

  it('in which cells were thawed all the same holds nobody back: they die while somebody looks for its paper', () => {
    planned
      .withInstruments(bath)
      .whenToldAfterwards(nurse, 'ThawUnit', thawing)
      .isRecorded(broke('INSTRUMENT_DOUBTED'));
  });
});

describe('a logger', () => {
  const { logger } = marrowParcel;
  const compared = given('collected');
  const packing = {
    package: packageOf(marrowParcel),
    units: [scan('M1')],
    leg: 'startingMaterial',
    destination: cleanRoom,
    shipper: thing(marrowParcel.shipper, marrowParcel),
    logger: thing(logger, marrowParcel),
  } as const;
  const known = instrument(logger, 'logger', ward);

  it('H21: that nobody enrolled, or whose calibration is over, is packed with nothing', () => {
    const pack = (...there: readonly Device[]) =>
      compared.withInstruments(...there).when(physician, 'PackUnits', packing);
    pack().isRefused('INSTRUMENT_UNKNOWN');
    pack(lapsed(known, compared)).isRefused('INSTRUMENT_LAPSED');
    // It travels: where it belongs says nothing about where it is.
    expect(pack({ ...known, at: vault }).decision.outcome).toBe('accepted');
  });

  it('H21: that lapsed on the way is read out, marked, and its data are judged as ever', () => {
    const received = given('received');
    const { sealedAt, receivedAt } = received.state.packages[marrowParcel.sscc] ?? {};
    if (sealedAt === undefined || receivedAt === undefined) throw new Error('It never travelled.');
    const read = (milliCelsius: number, ...there: readonly Device[]) =>
      received.withInstruments(...there).when(operator, 'IngestLoggerData', {
        package: packageOf(marrowParcel),
        logger,
        fileSha256: 'sha256-of-the-file',
        readings: Array.from({ length: (receivedAt - sealedAt) / MINUTE_MS + 1 }, (_, minute) => ({
          at: after(sealedAt, minute * MINUTE_MS),
          milliCelsius,
        })),
      });
    const onTheWay = lapsed(known, received, received.now - sealedAt - HOUR_MS);
    read(4_000, onTheWay).isRecorded(broke('INSTRUMENT_DOUBTED'));
    read(9_000, onTheWay).isRecorded(
      broke('TEMPERATURE_EXCURSION', parcel(marrowParcel)),
      broke('INSTRUMENT_DOUBTED'),
    );
    // It counted until the last reading: that somebody reads it out later changes nothing.
    const afterwards = lapsed(known, received, received.now - receivedAt - 1);
    read(4_000, afterwards).isRecorded();
  });
});

describe('an instrument of the laboratory', () => {
  const tested = given('tested');
  const result = {
    sample: scan('Q1'),
    test: 'viability',
    method: 'trypan-blue',
    measured: { operator: '=', value: '94.0', unit: 'percent' },
    instrument: 'COUNTER-1',
    rawDataSha256: 'sha256',
  } as const;

  it('measures for a result only while its calibration counts', () => {
    const counter = instrument('COUNTER-1', 'cell-counter', secondAnalyst);
    const measure = (...there: readonly Device[]) =>
      tested.withInstruments(...there).when(analyst, 'RecordResult', result);
    expect(measure(counter).decision.outcome).toBe('accepted');
    measure(lapsed(counter, tested)).isRefused('INSTRUMENT_LAPSED');
    measure({ ...counter, kind: 'printer' }).isRefused('INSTRUMENT_KIND');
  });

  it('whose number was mistyped is corrected to what it was, with a deviation if that was not in order', () => {
    correct(
      tested.withInstruments(),
      secondAnalyst,
      VIABILITY,
      'instrument',
      'COUNTER-9',
    ).isRecorded(broke('INSTRUMENT_DOUBTED'));
  });
});
