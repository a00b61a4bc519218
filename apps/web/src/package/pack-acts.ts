import { type Act, act } from '../act/act.js';
import { scanOf, scansOf } from '../act/scanned.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import type { NamedPost } from '../places/read-places.js';
import { toPost } from '../places/to-post.js';
import { inLanguages } from '../words/in-languages.js';

type Leg = components['schemas']['PackUnitsDto']['leg'];

const say = inLanguages({
  en: {
    pack: 'Pack',
    package: 'Scan the number of the package',
    units: 'Scan every unit that goes in',
    to: 'Where does it go?',
    shipper: 'Scan the shipping box',
    logger: 'Scan the temperature logger',
    packed: 'It is packed',
    seal: 'Seal the package',
    sealScan: 'Scan the seal',
    sealed: 'It is sealed',
    open: 'Open the package',
    openSays: 'Look at the seal and the logger first, and scan what you see.',
    opened: 'Open it now',
    unpack: 'Unpack',
    unpackSays: 'Scan everything that comes out. What was packed and is not there is told at once.',
    out: 'Scan every unit that came out',
    unpacked: 'Everything is out',
  },
  cs: {
    pack: 'Zabalte',
    package: 'Naskenujte číslo zásilky',
    units: 'Naskenujte každou jednotku, která jde dovnitř',
    to: 'Kam jde?',
    shipper: 'Naskenujte přepravní box',
    logger: 'Naskenujte teplotní záznamník',
    packed: 'Je zabaleno',
    seal: 'Zaplombujte zásilku',
    sealScan: 'Naskenujte plombu',
    sealed: 'Je zaplombována',
    open: 'Otevřete zásilku',
    openSays: 'Nejdřív se podívejte na plombu a záznamník a naskenujte, co vidíte.',
    opened: 'Nyní otevřít',
    unpack: 'Vybalte',
    unpackSays: 'Naskenujte vše, co vyjde ven. Co bylo zabaleno a není tam, se hned ohlásí.',
    out: 'Naskenujte každou jednotku, která vyšla ven',
    unpacked: 'Vše je venku',
  },
});

export const packUnits = (coi: string, leg: Leg, posts: readonly NamedPost[]): Act => {
  const words = say();
  return act({
    title: words.pack,
    entries: {
      package: scanOf(words.package),
      units: scansOf(words.units),
      destination: toPost(words.to, posts),
      shipper: scanOf(words.shipper),
      logger: scanOf(words.logger),
    },
    confirm: words.packed,
    send: (head, { units, ...entered }) =>
      client.POST('/journeys/{coi}/packages', {
        params: { path: { coi } },
        body: { ...head, ...entered, leg, units: [...units] },
      }),
  });
};

export const sealPackage = (coi: string): Act => {
  const words = say();
  return act({
    title: words.seal,
    entries: { package: scanOf(words.package), seal: scanOf(words.sealScan) },
    confirm: words.sealed,
    send: (head, entered) =>
      client.POST('/journeys/{coi}/package-seals', {
        params: { path: { coi } },
        body: { ...head, ...entered },
      }),
  });
};

export const openPackage = (coi: string): Act => {
  const words = say();
  return act({
    title: words.open,
    says: words.openSays,
    entries: {
      package: scanOf(words.package),
      seal: scanOf(words.sealScan),
      logger: scanOf(words.logger),
    },
    confirm: words.opened,
    send: (head, entered) =>
      client.POST('/journeys/{coi}/package-openings', {
        params: { path: { coi } },
        body: { ...head, ...entered },
      }),
  });
};

export const unpackUnits = (coi: string): Act => {
  const words = say();
  return act({
    title: words.unpack,
    says: words.unpackSays,
    entries: { package: scanOf(words.package), units: scansOf(words.out) },
    confirm: words.unpacked,
    send: (head, { units, ...entered }) =>
      client.POST('/journeys/{coi}/unpackings', {
        params: { path: { coi } },
        body: { ...head, ...entered, units: [...units] },
      }),
  });
};
