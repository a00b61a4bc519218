import { type Act, act, present } from '../act/act.js';
import { fingerprint, line, oneOf, optional, whole } from '../act/entry.js';
import { millilitres, millionsOfCells } from '../act/quantities.js';
import { scanOf, scansOf } from '../act/scanned.js';
import { client } from '../api/client.js';
import { wordsOfFilling as say } from './filling-words.js';

export const fill = (coi: string): Act => {
  const words = say();
  return act({
    title: words.fill,
    entries: {
      bench: scanOf(words.scanBench),
      from: scanOf(words.scanHarvest),
      tubes: scansOf(words.scanTubes),
      declaredTubes: whole(words.declaredTubes, words.tubes),
      volumeMicrolitres: millilitres(words.volume),
      cellsPerTube: millionsOfCells(words.cellsPerTube),
      diluent: scanOf(words.scanDiluent),
      tubeLot: optional(scanOf(words.scanTubeLot)),
    },
    confirm: words.filled,
    send: (head, { tubes, tubeLot, ...entered }) =>
      client.POST('/journeys/{coi}/fillings', {
        params: { path: { coi } },
        body: { ...head, ...entered, tubes: [...tubes], ...present({ tubeLot }) },
      }),
  });
};

export const seal = (coi: string): Act => {
  const words = say();
  return act({
    title: words.seal,
    entries: { tube: scanOf(words.scanTube) },
    confirm: words.sealed,
    send: (head, { tube }) =>
      client.POST('/journeys/{coi}/tube-seals', {
        params: { path: { coi } },
        body: { ...head, tube },
      }),
  });
};

/** Nothing is chosen beforehand: a seal that nobody looked at is not tight. */
export const testSeal = (coi: string): Act => {
  const words = say();
  return act({
    title: words.testSeal,
    entries: {
      tube: scanOf(words.scanTube),
      method: oneOf(words.method, words.methods),
      tight: oneOf(words.found, words.tightness),
    },
    confirm: words.tested,
    send: (head, { tube, method, tight }) =>
      client.POST('/journeys/{coi}/seal-tests', {
        params: { path: { coi } },
        body: { ...head, tube, method, tight: tight === 'tight' },
      }),
  });
};

export const freeze = (coi: string): Act => {
  const words = say();
  return act({
    title: words.freeze,
    entries: {
      tubes: scansOf(words.scanTubesToFreeze),
      freezer: scanOf(words.scanFreezer),
      program: line(words.program, words.programHint),
      traceSha256: fingerprint(words.trace),
    },
    confirm: words.frozen,
    send: (head, { tubes, ...entered }) =>
      client.POST('/journeys/{coi}/freezings', {
        params: { path: { coi } },
        body: { ...head, ...entered, tubes: [...tubes] },
      }),
  });
};
