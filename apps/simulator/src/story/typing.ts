import { KEYED, printTypedLabel, printTypedWristband, type Scan } from '@selfsame/standards';
import type { Person } from '../world/people.js';
import { allowed } from './enrolment.js';
import type { Scene } from './scene.js';

/** What people type in the place of a symbol, and why. */
interface TypedScan extends Scan {
  readonly typedBecause: string;
}

const GTIN_AT = 2;
const SERIAL_AT = 18;

/** The label of an item as it is printed for people: frost lies on its symbol. */
export function typedLabel(scene: Scene, item: string): TypedScan {
  const { raw } = scene.of(item);
  const gtin = raw.slice(GTIN_AT, GTIN_AT + 14);
  return {
    symbology: KEYED,
    raw: printTypedLabel(gtin, raw.slice(SERIAL_AT)),
    typedBecause: 'frost',
  };
}

/** The line of the wristband: its symbol is torn. */
export const typedWristband = ({ parts }: Scene): TypedScan => ({
  symbology: KEYED,
  raw: printTypedWristband(parts.body.wristband.raw),
  typedBecause: 'torn',
});

/** The first of two people types, and sees nothing of what the second does. Answers the command. */
export async function typeFirst(
  { parts: { api } }: Scene,
  person: Person,
  what: 'label' | 'wristband',
  identifier: TypedScan,
): Promise<string> {
  await allowed(api, person, '/typings', { what, identifier });
  return api.lastCommandId;
}
