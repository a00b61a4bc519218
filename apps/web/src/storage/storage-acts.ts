import { type Act, act, present } from '../act/act.js';
import { containerOf } from '../act/containers.js';
import { atMoment, fingerprint, line, note, oneOf, optional, whole } from '../act/entry.js';
import { degrees } from '../act/quantities.js';
import { scanOf, scansOf } from '../act/scanned.js';
import { client } from '../api/client.js';
import { wordsOfStorage as say } from './storage-words.js';

/** H15: what is wanted is known before; where it lies and what really lies there is scanned. */
export const retrieve = (coi: string, wanted: string, position: string): Act => {
  const words = say();
  return act({
    title: words.retrieve(wanted, position),
    says: words.retrieveSays,
    entries: {
      box: scanOf(words.scanBox),
      slot: scanOf(words.scanSlot(position)),
      found: scanOf(words.scanFound),
    },
    confirm: words.retrieved,
    send: (head, entered) =>
      client.POST('/journeys/{coi}/retrievals', {
        params: { path: { coi } },
        body: { ...head, ...entered, wanted },
      }),
  });
};

/** Where the card is torn or lost: it stays on record that the position was named by hand. */
export const retrieveByHand = (coi: string, wanted: string, position: string): Act => {
  const words = say();
  return act({
    title: words.retrieveByHand(wanted, position),
    says: words.retrieveSays,
    entries: { box: scanOf(words.scanBox), found: scanOf(words.scanFound) },
    confirm: words.retrieved,
    send: (head, entered) =>
      client.POST('/journeys/{coi}/retrievals', {
        params: { path: { coi } },
        body: { ...head, ...entered, wanted, position },
      }),
  });
};

export const returnUnit = (): Act => {
  const words = say();
  return act({
    title: words.return,
    entries: { unit: containerOf(words.scanUnit), reason: note(words.why) },
    confirm: words.returned,
    send: (head, { unit: { coi, scan }, reason }) =>
      client.POST('/journeys/{coi}/returns', {
        params: { path: { coi } },
        body: { ...head, unit: scan, reason },
      }),
  });
};

/** H17: the cells first, then the ledger: whole boxes, in one command. @param others tanks of the house but this one */
export const rescue = (tank: string, others: readonly string[]): Act => {
  const words = say();
  return act({
    title: words.rescue,
    says: words.rescueSays,
    entries: {
      boxes: scansOf(words.scanBoxes),
      to: oneOf(words.to, Object.fromEntries(others.map(each => [each, each]))),
      warmSince: atMoment(words.warmSince, words.warmSinceHint),
      milliCelsius: optional(degrees(words.howWarm)),
      cause: note(words.whatHappened),
    },
    confirm: words.rescued,
    send: (head, { boxes, milliCelsius, ...entered }) =>
      client.POST('/tanks/{tank}/rescues', {
        params: { path: { tank } },
        body: { ...head, ...entered, boxes: [...boxes], ...present({ milliCelsius }) },
      }),
  });
};

/** What its display shows, where its monitor cannot say so itself. */
export const readTank = (tank: string): Act => {
  const words = say();
  return act({
    title: words.read,
    entries: {
      at: atMoment(words.when),
      milliCelsius: degrees(words.temperature),
      levelMillimetres: whole(words.level, 'mm'),
      fileSha256: fingerprint(words.picture),
    },
    confirm: words.readIt,
    send: (head, { fileSha256, ...reading }) =>
      client.POST('/tanks/{tank}/readings', {
        params: { path: { tank } },
        body: { ...head, fileSha256, readings: [reading] },
      }),
  });
};

export const registerBox = (tanks: readonly string[]): Act => {
  const words = say();
  return act({
    title: words.newBox,
    entries: {
      box: line(words.boxNumber),
      tank: oneOf(words.inTank, Object.fromEntries(tanks.map(each => [each, each]))),
      rows: whole(words.rows, words.rowsUnit),
      columns: whole(words.columns, words.columnsUnit),
      storageClass: oneOf(words.forWhat, words.classes),
    },
    confirm: words.newBoxIt,
    send: (head, entered) => client.POST('/boxes', { body: { ...head, ...entered } }),
  });
};
