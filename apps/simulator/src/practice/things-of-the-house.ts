import type { Api } from '../api.js';
import { DAY } from '../calendar.js';
import { BATH, BENCH, FREEZER, loggerOf } from '../world/instruments.js';
import { CRYO_TUBES, DILUENT, LABELS, MEDIUM, REAGENT, SUPPLEMENT, lot } from '../world/lots.js';
import { type Person, people } from '../world/people.js';
import { printedName } from '../world/printed-names.js';
import { type Things, assetOf, bench, slot } from '../world/things.js';
import { type ThingOnTray, thing } from './thing-on-tray.js';

const YEAR = 365 * DAY;

/** Whoever signs at the bed with gloves on. */
const AT_THE_BED = [
  people.nurse,
  people.otherNurse,
  people.nightNurse,
  people.physician,
  people.collector,
];

const MATERIALS = [
  ['Culture medium', MEDIUM],
  ['Supplement', SUPPLEMENT],
  ['Detaching reagent', REAGENT],
  ['Diluent', DILUENT],
  ['Empty tubes', CRYO_TUBES],
  ['Roll of labels', LABELS],
] as const;

/** Where people pack: each post has loggers of its own. */
const PACKERS: readonly (readonly [place: string, by: Person])[] = [
  ['Neurology ward', people.nurse],
  ['Clean room', people.operator],
  ['Vault', people.keeper],
];

/** Positions of a box that the trial leaves empty, for whoever puts something away. */
const FREE = ['J7', 'J8', 'J9', 'J10'] as const;

/** A position on the card of its box. */
export const onCard = (number: string, position: string): ThingOnTray =>
  thing(slot(number, position).slot, {
    name: `Position ${position} of box ${number}`,
    kind: 'slot',
    place: 'On the card of the box',
  });

/** What is nobody's: badges, places, bottles, and what nobody has used yet. */
export async function thingsOfTheHouse(
  api: Api,
  things: Things,
  boxes: readonly string[],
): Promise<readonly ThingOnTray[]> {
  return [
    ...AT_THE_BED.map(person => badgeOf(api, person)),
    ...boxes.map(number =>
      thing(bench(number), { name: `Box ${number}`, kind: 'box', place: 'Vault' }),
    ),
    ...boxes.flatMap(number => FREE.map(position => onCard(number, position))),
    thing(bench(BENCH), { name: 'Workbench 1', kind: 'bench', place: 'Clean room' }),
    thing(bench(FREEZER), { name: 'Freezer', kind: 'freezer', place: 'Clean room' }),
    thing(bench(BATH), { name: 'Water bath', kind: 'bath', place: 'Neurology ward' }),
    ...MATERIALS.map(([name, number]) =>
      thing(lot(number), { name: `${name}, lot ${number}`, kind: 'lot', place: 'On the shelf' }),
    ),
    thing(things.wristband(), { name: 'Wristband that nobody wears yet', kind: 'wristband' }),
    thing(things.din(), { name: 'Donation number, not used yet', kind: 'din' }),
    ...(await unusedForPackages(api, things)),
  ];
}

function badgeOf(api: Api, person: Person): ThingOnTray {
  const { says: raw, pin } = api.badgeOf(person);
  const name = `Badge of ${printedName(person.id)} (PIN ${pin})`;
  return { name, kind: 'badge', place: person.id, symbology: ']Q1', raw };
}

async function unusedForPackages(api: Api, things: Things): Promise<readonly ThingOnTray[]> {
  const unused: ThingOnTray[] = [];
  for (const [place, by] of PACKERS) {
    const logger = things.logger();
    await api.equipFor(loggerOf(assetOf(logger), by), YEAR);
    unused.push(
      thing(things.sscc(), { name: 'Package label, not used yet', kind: 'package', place }),
      thing(things.seal(), { name: 'Seal, not used yet', kind: 'seal', place }),
      thing(logger, { name: 'Logger, not used yet', kind: 'logger', place }),
      thing(things.shipper(), { name: 'Empty shipper', kind: 'shipper', place }),
    );
  }
  return unused;
}
