import { type Act, act, present } from '../act/act.js';
import { beginning, line, oneOf, optional } from '../act/entry.js';
import { millilitres } from '../act/quantities.js';
import { scanOf } from '../act/scanned.js';
import { client } from '../api/client.js';
import type { PrintedLabels } from '../label/print-labels.js';
import { account } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    print: 'Print the label, at the bed',
    printSays:
      'Scan the wristband on the arm first. The label is of this person and of nobody else.',
    band: 'Scan the wristband on the arm',
    printer: 'Number of the printer',
    stock: 'Scan the roll of blank labels',
    printed: 'Print the label',
    apply: 'Put the label on the empty container',
    label: 'Scan the label on the container',
    applied: 'It is on the container',
    compare: 'Compare the container with the wristband',
    compareSays: 'Another than whoever put the label on. Read both, then scan both, at the bed.',
    container: 'Scan the container',
    compared: 'They belong together',
    aspirate: 'Record the aspiration',
    din: 'Scan the donation number on the container',
    volume: 'Volume',
    site: 'Where was it taken from?',
    sites: {
      'left-iliac-crest': 'Left iliac crest',
      'right-iliac-crest': 'Right iliac crest',
      'both-iliac-crests': 'Both iliac crests',
    } as Readonly<Record<string, string>>,
    anticoagulant: 'Lot of the anticoagulant, as it is printed',
    aspirated: 'It is in the container',
  },
  cs: {
    print: 'Vytiskněte štítek u lůžka',
    printSays: 'Nejdřív naskenujte náramek na ruce. Štítek patří této osobě a nikomu jinému.',
    band: 'Naskenujte náramek na ruce',
    printer: 'Číslo tiskárny',
    stock: 'Naskenujte roli prázdných štítků',
    printed: 'Vytisknout štítek',
    apply: 'Nalepte štítek na prázdnou nádobu',
    label: 'Naskenujte štítek na nádobě',
    applied: 'Je na nádobě',
    compare: 'Porovnejte nádobu s náramkem',
    compareSays:
      'Někdo jiný než ten, kdo štítek nalepil. Obojí přečtěte a pak naskenujte, u lůžka.',
    container: 'Naskenujte nádobu',
    compared: 'Patří k sobě',
    aspirate: 'Zaznamenejte odběr',
    din: 'Naskenujte číslo odběru na nádobě',
    volume: 'Objem',
    site: 'Odkud se odebralo?',
    sites: {
      'left-iliac-crest': 'Levá lopata kosti kyčelní',
      'right-iliac-crest': 'Pravá lopata kosti kyčelní',
      'both-iliac-crests': 'Obě lopaty kostí kyčelních',
    },
    anticoagulant: 'Šarže antikoagulancia, jak je vytištěna',
    aspirated: 'Je v nádobě',
  },
});

/** @param onPrinted is told what came out of the printer */
export const printCollectionLabel = (
  coi: string,
  onPrinted: (labels: PrintedLabels['labels']) => void,
): Act => {
  const words = say();
  return act({
    title: words.print,
    says: words.printSays,
    entries: {
      wristband: scanOf(words.band),
      printer: beginning(line(words.printer), `printer-${account.value?.at.post ?? ''}`),
      stock: optional(scanOf(words.stock)),
    },
    confirm: words.printed,
    send: async (head, { stock, ...entered }) => {
      const answered = await client.POST('/journeys/{coi}/labels', {
        params: { path: { coi } },
        body: { ...head, kind: 'starting-material', count: 1, ...entered, ...present({ stock }) },
      });
      if (answered.data !== undefined) onPrinted(answered.data.labels);
      return answered;
    },
  });
};

export const applyLabel = (coi: string): Act => {
  const words = say();
  return act({
    title: words.apply,
    entries: { label: scanOf(words.label) },
    confirm: words.applied,
    send: (head, { label }) =>
      client.POST('/journeys/{coi}/label-applications', {
        params: { path: { coi } },
        body: { ...head, label },
      }),
  });
};

/** H1: the last look at an empty container. */
export const compareLabel = (coi: string): Act => {
  const words = say();
  return act({
    title: words.compare,
    says: words.compareSays,
    entries: { wristband: scanOf(words.band), container: scanOf(words.container) },
    confirm: words.compared,
    send: (head, entered) =>
      client.POST('/journeys/{coi}/label-verifications', {
        params: { path: { coi } },
        body: { ...head, ...entered },
      }),
  });
};

/** @param sites where the protocol lets it be taken from */
export const aspirate = (coi: string, sites: readonly string[]): Act => {
  const words = say();
  const options = Object.fromEntries(sites.map(site => [site, words.sites[site] ?? site]));
  return act({
    title: words.aspirate,
    entries: {
      wristband: scanOf(words.band),
      container: scanOf(words.container),
      din: scanOf(words.din),
      volumeMicrolitres: millilitres(words.volume),
      aspirationSite: oneOf(words.site, options),
      anticoagulantLot: line(words.anticoagulant),
    },
    confirm: words.aspirated,
    send: (head, entered) =>
      client.POST('/journeys/{coi}/aspirations', {
        params: { path: { coi } },
        body: { ...head, ...entered },
      }),
  });
};
