import { type Act, act } from '../act/act.js';
import type { Entry } from '../act/entry.js';
import { fileIn } from '../act/read-file.js';
import { scanOf } from '../act/scanned.js';
import { client } from '../api/client.js';
import { degreesOf } from '../storage/degrees-of.js';
import { wordsOfHandoff as say } from './handoff-words.js';
import { type LoggerReading, readingsIn } from './readings-in.js';

interface LoggerFile {
  readonly fileSha256: string;
  readonly readings: LoggerReading[];
}

/** H21: said back with the coldest and the warmest of it, so that a column that was misread is seen at once. */
const loggerFile = (): Entry<LoggerFile> => {
  const words = say();
  return {
    label: words.file,
    means: { kind: 'file' },
    read: text => {
      const file = fileIn(text);
      const readings = file && readingsIn(file.text);
      return file && readings && { fileSha256: file.sha256, readings: [...readings] };
    },
    saysBack: text => {
      const file = fileIn(text);
      if (file === undefined) return undefined;
      const readings = readingsIn(file.text);
      return readings === undefined ? words.noReadings : inWords(readings);
    },
  };
};

function inWords(readings: readonly LoggerReading[]): string {
  const warmth = readings.map(({ milliCelsius }) => milliCelsius);
  const [coldest, warmest] = [Math.min(...warmth), Math.max(...warmth)];
  return `${say().readings(readings.length)}: ${degreesOf(coldest)} – ${degreesOf(warmest)}`;
}

export const readOutLogger = (coi: string): Act => {
  const words = say();
  return act({
    title: words.readOut,
    says: words.readOutSays,
    entries: {
      package: scanOf(words.package),
      logger: scanOf(words.logger),
      file: loggerFile(),
    },
    confirm: words.readItOut,
    send: (head, { file, ...entered }) =>
      client.POST('/journeys/{coi}/logger-data', {
        params: { path: { coi } },
        body: { ...head, ...entered, ...file },
      }),
  });
};
