import type { Scan } from '@selfsame/standards';
import type { Api } from '../api.js';
import type { Scene } from '../story/scene.js';
import { BATH, BENCH, FREEZER } from '../world/instruments.js';
import { CRYO_TUBES, DILUENT, LABELS, MEDIUM, REAGENT, SUPPLEMENT, lot } from '../world/lots.js';
import { people } from '../world/people.js';
import { printedName } from '../world/printed-names.js';
import { bench } from '../world/things.js';

/** Something that can be held before a scanner, as the ledger's tray takes it. */
export interface ThingOnTray extends Scan {
  readonly name: string;
  readonly kind: string;
  readonly place?: string;
  /** What the person who wears it answers, asked who he is. */
  readonly says?: string;
  readonly coi?: string;
  readonly subjectNumber?: string;
}

interface Item {
  readonly item: string;
  readonly kind: string;
  readonly status: string;
  readonly sscc?: string;
  readonly place?: { readonly box: string; readonly position: string };
  readonly custodian?: { readonly post: string };
}

const KIND_IN_WORDS: Readonly<Record<string, string>> = {
  'starting-material': 'Marrow',
  vessel: 'Flask',
  harvest: 'Harvest',
  sample: 'Sample',
  tube: 'Tube',
  syringe: 'Syringe',
};
const POST_IN_WORDS: Readonly<Record<string, string>> = {
  neurology: 'Neurology ward',
  'clean-room': 'Clean room',
  vault: 'Vault',
  'qc-laboratory': 'Laboratory',
  road: 'With the courier',
};

/** What is there, and not used up. */
const LIES_ABOUT = new Set(['labelled', 'present', 'opened']);

const SHARED: readonly ThingOnTray[] = [
  { name: 'Workbench 1', kind: 'bench', place: 'Clean room', ...bench(BENCH) },
  { name: 'Freezer', kind: 'freezer', place: 'Clean room', ...bench(FREEZER) },
  { name: 'Water bath', kind: 'bath', place: 'Neurology ward', ...bench(BATH) },
  ...[
    ['Culture medium', MEDIUM],
    ['Supplement', SUPPLEMENT],
    ['Detaching reagent', REAGENT],
    ['Diluent', DILUENT],
    ['Box of empty tubes', CRYO_TUBES],
    ['Roll of labels', LABELS],
  ].map(([name = '', number = '']) => ({
    name: `${name}, lot ${number}`,
    kind: 'lot',
    place: 'Clean room',
    ...lot(number),
  })),
];

/** Everything with a symbol that a newcomer may want to scan. What is printed after this, the app shows itself. */
export async function thingsToScan(
  api: Api,
  scenes: readonly Scene[],
): Promise<readonly ThingOnTray[]> {
  const ofTherapies: ThingOnTray[] = [];
  for (const scene of scenes) ofTherapies.push(...(await thingsOf(api, scene)));
  return [...ofTherapies, ...badges(api), ...boxes(scenes), ...SHARED];
}

async function thingsOf(api: Api, scene: Scene): Promise<ThingOnTray[]> {
  const { coi, parts, sscc, seal, logger } = scene;
  const { subjectNumber, wristband, known } = parts.body;
  const mine = { coi, subjectNumber };
  const { journey } = await api.read(people.qa, `/journeys/${coi}`);
  const { items } = journey as { items: Readonly<Record<string, Item>> };
  const lying = Object.values(items).filter(
    ({ status, item }) => LIES_ABOUT.has(status) && scene.labels.has(item),
  );
  const isPacked = lying.some(item => item.sscc !== undefined);
  const road = isPacked ? 'On the package' : 'In the waste bin';
  const outside = ([name, kind, scan]: readonly [string, string, Scan | undefined]) =>
    scan === undefined
      ? []
      : [{ name: `${name} of ${subjectNumber}`, kind, place: road, ...mine, ...scan }];
  const { givenName, familyName, dateOfBirth } = known?.particulars ?? {};
  return [
    {
      name: `Wristband on the arm of ${subjectNumber}`,
      kind: 'wristband',
      says: `${givenName} ${familyName}, born ${dateOfBirth}`,
      ...mine,
      ...wristband,
    },
    ...lying.map(each => ({
      name: `${KIND_IN_WORDS[each.kind] ?? each.kind} ${each.item} of ${subjectNumber}`,
      kind: each.kind,
      place: placeOf(each),
      ...mine,
      ...scene.of(each.item),
    })),
    ...(
      [
        ['Package', 'package', sscc],
        ['Seal', 'seal', seal],
        ['Temperature logger', 'logger', logger],
      ] as const
    ).flatMap(outside),
  ];
}

function placeOf({ sscc, place, custodian }: Item): string {
  if (sscc !== undefined) return 'Inside the package';
  if (place !== undefined) return `Box ${place.box}, position ${place.position}`;
  return POST_IN_WORDS[custodian?.post ?? ''] ?? 'On the table';
}

/** Whoever signs at the bed with gloves on. */
const AT_THE_BED = [
  people.nurse,
  people.otherNurse,
  people.nightNurse,
  people.physician,
  people.collector,
];

const badges = (api: Api): ThingOnTray[] =>
  AT_THE_BED.map(person => {
    const { says: raw, pin } = api.badgeOf(person);
    const name = `Badge of ${printedName(person.id)} (PIN ${pin})`;
    return { name, kind: 'badge', place: person.id, symbology: ']Q1', raw };
  });

/** Those in which something of these therapies lies. */
const boxes = (scenes: readonly Scene[]): ThingOnTray[] =>
  [...new Set(scenes.flatMap(({ hands }) => [...hands.places.values()].map(({ box }) => box)))].map(
    number => ({ name: `Box ${number}`, kind: 'box', place: 'Vault', ...bench(number) }),
  );
