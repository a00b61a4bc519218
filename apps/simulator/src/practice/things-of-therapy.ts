import { assetSymbol, containerSymbol, ssccSymbol } from '@selfsame/standards';
import type { Body } from '../story/scene.js';
import { answerOf } from './staged-participants.js';
import { onCard } from './things-of-the-house.js';
import { type ThingOnTray, thing } from './thing-on-tray.js';

/** As much of a therapy as somebody sees who looks round: what is there, and where. */
export interface TherapyInSight {
  readonly items: Readonly<Record<string, Item>>;
  readonly packages: Readonly<Record<string, Package>>;
}

interface Item {
  readonly item: string;
  readonly kind: string;
  readonly status: string;
  /** GTIN and serial number, a full stop between them. */
  readonly label: string;
  readonly sscc?: string;
  readonly place?: { readonly box: string; readonly position: string };
  readonly custodian?: { readonly post: string };
}

interface Package {
  readonly sscc: string;
  readonly seal?: string;
  readonly logger: string;
  readonly status: string;
  readonly custodian: { readonly post: string };
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

/** What is there, and not used up; a label that was just printed is there as well. */
const LIES_ABOUT = new Set(['planned', 'labelled', 'present', 'opened']);

const at = (post = ''): string => POST_IN_WORDS[post] ?? 'On the table';

/** Everything with a symbol that lies about of somebody's therapy, and what he says who is asked who he is. */
export function thingsOfTherapy(
  coi: string,
  { subjectNumber, wristband, known }: Body,
  { items, packages }: TherapyInSight,
): readonly ThingOnTray[] {
  const mine = { coi, subjectNumber };
  const lying = Object.values(items).filter(({ status }) => LIES_ABOUT.has(status));
  const closed = Object.values(packages).filter(({ status }) => status !== 'unpacked');
  return [
    thing(wristband, {
      name: `Wristband on the arm of ${subjectNumber}`,
      kind: 'wristband',
      ...(known === undefined ? {} : { says: answerOf(known) }),
      ...mine,
    }),
    ...lying.map(each =>
      thing(symbolOf(each), {
        name: `${KIND_IN_WORDS[each.kind] ?? each.kind} ${each.item} of ${subjectNumber}`,
        kind: each.kind,
        place: placeOf(each),
        ...mine,
      }),
    ),
    ...lying.flatMap(({ place }) =>
      place === undefined ? [] : [onCard(place.box, place.position)],
    ),
    ...closed.flatMap(({ sscc, seal, logger, custodian }) => {
      const rest = { place: at(custodian.post), ...mine };
      const named = (what: string) => `${what} of ${subjectNumber}`;
      return [
        thing(ssccSymbol(sscc), { name: named('Package'), kind: 'package', ...rest }),
        ...(seal === undefined
          ? []
          : [thing(assetSymbol(seal), { name: named('Seal'), kind: 'seal', ...rest })]),
        thing(assetSymbol(logger), { name: named('Logger'), kind: 'logger', ...rest }),
      ];
    }),
  ];
}

function symbolOf({ label }: Item) {
  const [gtin = '', ...serial] = label.split('.');
  return containerSymbol(gtin, serial.join('.'));
}

function placeOf({ sscc, place, custodian }: Item): string {
  if (sscc !== undefined) return 'Inside the package';
  if (place !== undefined) return `Box ${place.box}, position ${place.position}`;
  return at(custodian?.post);
}
