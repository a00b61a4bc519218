import { type Act, act, present } from '../act/act.js';
import { oneOf, optional, whole } from '../act/entry.js';
import { millionsOfCells, percent, wholePercent } from '../act/quantities.js';
import { scanOf, scansOf } from '../act/scanned.js';
import { client } from '../api/client.js';
import { wordsOfCulture as say } from './culture-words.js';

/** H3: how many stand there is counted and entered, never worked out from what was scanned. */
const intoVessels = () => ({
  into: scansOf(say().scanInto),
  declaredVessels: whole(say().declaredVessels, say().vessels),
});

const counted = () => ({
  viableCells: millionsOfCells(say().viableCells),
  viabilityPercent: percent(say().viability),
});

const area = () => whole(say().area, 'cm²');

export const isolate = (coi: string): Act => {
  const words = say();
  return act({
    title: words.isolate,
    entries: {
      bench: scanOf(words.scanBench),
      from: scanOf(words.scanMarrow),
      ...intoVessels(),
      nucleatedCells: millionsOfCells(words.nucleatedCells),
      viabilityPercent: percent(words.viability),
      areaSquareCentimetres: area(),
      medium: scanOf(words.scanMedium),
      supplement: scanOf(words.scanSupplement),
      vesselLot: optional(scanOf(words.scanVesselLot)),
    },
    confirm: words.isolated,
    send: (head, { into, vesselLot, ...entered }) =>
      client.POST('/journeys/{coi}/isolations', {
        params: { path: { coi } },
        body: { ...head, ...entered, into: [...into], ...present({ vesselLot }) },
      }),
  });
};

export const feed = (coi: string): Act => {
  const words = say();
  return act({
    title: words.feed,
    entries: {
      bench: scanOf(words.scanBench),
      vessels: scansOf(words.scanVessels),
      medium: scanOf(words.scanMedium),
      confluencePercent: wholePercent(words.confluence),
    },
    confirm: words.fed,
    send: (head, { vessels, ...entered }) =>
      client.POST('/journeys/{coi}/medium-changes', {
        params: { path: { coi } },
        body: { ...head, ...entered, vessels: [...vessels] },
      }),
  });
};

export const passage = (coi: string): Act => {
  const words = say();
  return act({
    title: words.passage,
    entries: {
      bench: scanOf(words.scanBench),
      confluencePercent: wholePercent(words.confluence),
      from: scansOf(words.scanFrom),
      ...intoVessels(),
      ...counted(),
      areaSquareCentimetres: area(),
      reagent: scanOf(words.scanReagent),
      vesselLot: optional(scanOf(words.scanVesselLot)),
    },
    confirm: words.passaged,
    send: (head, { from, into, vesselLot, viableCells, viabilityPercent, ...entered }) =>
      client.POST('/journeys/{coi}/passages', {
        params: { path: { coi } },
        body: {
          ...head,
          ...entered,
          from: [...from],
          into: [...into],
          count: { viableCells, viabilityPercent },
          ...present({ vesselLot }),
        },
      }),
  });
};

export const harvest = (coi: string): Act => {
  const words = say();
  return act({
    title: words.harvest,
    entries: {
      bench: scanOf(words.scanBench),
      from: scansOf(words.scanFrom),
      into: scanOf(words.scanHarvest),
      ...counted(),
      reagent: optional(scanOf(words.scanReagent)),
    },
    confirm: words.harvested,
    send: (head, { from, viableCells, viabilityPercent, reagent, ...entered }) =>
      client.POST('/journeys/{coi}/harvests', {
        params: { path: { coi } },
        body: {
          ...head,
          ...entered,
          from: [...from],
          count: { viableCells, viabilityPercent },
          ...present({ reagent }),
        },
      }),
  });
};

export const discardVessel = (coi: string): Act => {
  const words = say();
  return act({
    title: words.discard,
    entries: { vessel: scanOf(words.scanVessel), cause: oneOf(words.why, words.causes) },
    confirm: words.discarded,
    send: (head, entered) =>
      client.POST('/journeys/{coi}/vessel-discards', {
        params: { path: { coi } },
        body: { ...head, ...entered },
      }),
  });
};

export const failExpansion = (coi: string): Act => {
  const words = say();
  return act({
    title: words.fail,
    says: words.failSays,
    isGrave: true,
    entries: { cause: oneOf(words.why, words.failures) },
    confirm: words.failed,
    send: (head, { cause }) =>
      client.POST('/journeys/{coi}/expansion-failures', {
        params: { path: { coi } },
        body: { ...head, cause },
      }),
  });
};
