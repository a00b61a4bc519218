import type { Scan } from '@selfsame/standards';
import { MINUTE } from '../calendar.js';
import { BATH } from '../world/instruments.js';
import { DILUENT, lot } from '../world/lots.js';
import { people } from '../world/people.js';
import { box } from '../world/things.js';
import type { Scene } from './scene.js';

const WARM_MILLI_CELSIUS = 37_000;
const IN_THE_BATH_MINUTES = 3;

/** The instruction that hangs beside the bath; nothing where the protocol names none. */
export const instructionOf = ({ parts }: Scene) => {
  const inForce = parts.protocol.preparation?.instruction;
  return inForce && { id: inForce.id, version: inForce.version };
};

export const thawing = (scene: Scene, tube: string) => {
  const instruction = instructionOf(scene);
  return {
    tube: scene.of(tube),
    bath: box(BATH),
    ...(instruction === undefined ? {} : { instruction }),
  };
};

export const endOfThaw = (scene: Scene, tube: string, minutes = IN_THE_BATH_MINUTES) => ({
  tube: scene.of(tube),
  milliCelsius: WARM_MILLI_CELSIUS,
  minutes,
});

export const reconstitution = (scene: Scene, tube: string, diluent: Scan = lot(DILUENT)) => ({
  tube: scene.of(tube),
  instruction: instructionOf(scene),
  wash: lot(DILUENT),
  diluent,
  volumeMicrolitres: scene.parts.protocol.dose.volumeMicrolitres,
  checkedBy: people.otherNurse.id,
});

/** Into the bath, and out of it: from here on the dose has one hour. */
export async function thaw(scene: Scene, tube: string): Promise<void> {
  await scene.moment('before-thaw');
  await scene.must(people.nurse, 'thaws', thawing(scene, tube));
  await scene.parts.calendar.after(IN_THE_BATH_MINUTES * MINUTE);
  await scene.moment('out-of-the-bath');
  if (!scene.taken.delete('end-of-thaw'))
    await scene.must(people.nurse, 'thaw-ends', endOfThaw(scene, tube));
  await scene.parts.calendar.after(MINUTE);
}

/** Washed and diluted in its own tube, where the instruction says so. */
export async function makeReady(scene: Scene, tube: string): Promise<void> {
  if (scene.parts.protocol.preparation === undefined) return;
  await scene.moment('before-reconstitution');
  if (!scene.taken.delete('reconstitution'))
    await scene.must(people.nurse, 'reconstitutions', reconstitution(scene, tube));
}
