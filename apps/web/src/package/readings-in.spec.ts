import { readingsIn as read } from './readings-in.js';

const readingsIn = (text: string) => read(text, 'Europe/Prague');

describe('what a temperature logger wrote', () => {
  it.each([
    ['2026-03-14T09:10:00+01:00;5,2', { at: '2026-03-14T09:10:00+01:00', milliCelsius: 5_200 }],
    ['2026-03-14T08:10:00Z,5.2,61', { at: '2026-03-14T08:10:00Z', milliCelsius: 5_200 }],
    [
      '14.03.2026 09:10:05;-78,5 °C',
      { at: '2026-03-14T09:10:00.000+01:00', milliCelsius: -78_500 },
    ],
    ['"2026-03-14 09:10"\t−4', { at: '2026-03-14T09:10:00.000+01:00', milliCelsius: -4_000 }],
  ])('%j is a reading', (line, reading) => {
    expect(readingsIn(line)).toEqual([reading]);
  });

  it('begins below its heading, and goes on to its end', () => {
    const file = 'Logger;LOG1\r\nTime;°C\r\n14.03.2026 09:10;5,0\r\n14.03.2026 09:15;5,1\r\n\r\n';
    expect(readingsIn(file)?.map(({ milliCelsius }) => milliCelsius)).toEqual([5_000, 5_100]);
  });

  it('H21: with a line in its middle that is no reading is not half a way, but none', () => {
    expect(readingsIn('14.03.2026 09:10;5,0\nbattery low\n14.03.2026 09:20;5,1')).toBeUndefined();
  });

  it.each([
    '',
    'Time;°C',
    '14.03.2026;5,0',
    '2026-03-14T09:10:00Z,5,2',
    '2026-03-14T09:10:00Z,5,85 %',
    '%PDF-1.7',
  ])('finds nothing in %j', file => {
    expect(readingsIn(file)).toBeUndefined();
  });
});
