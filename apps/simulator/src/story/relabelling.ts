import type { Scan } from '@selfsame/standards';
import type { Told } from '../api.js';
import { printerOf } from '../world/instruments.js';
import { type Person, people } from '../world/people.js';
import type { Scene } from './scene.js';
import { keeperOf } from './spare.js';

/** Prints the label of an item again and puts it on. Answers the commands. */
export async function relabel(
  scene: Scene,
  by: Person,
  item: string,
  printing: object = { printer: printerOf(by), reason: 'torn' },
): Promise<string[]> {
  const printed = await scene.must(by, 'label-reprints', { item, ...printing });
  scene.labelled(printed.body.labels);
  const applied = await scene.must(by, 'label-applications', { label: scene.of(item) });
  return [printed.commandId, applied.commandId];
}

/** Somebody compares the new label with what is told to be the old one. */
export const compare = (scene: Scene, by: Person, item: string, old: Scan): Promise<Told> =>
  scene.tell(by, 'relabelling-confirmations', { label: scene.of(item), old });

/** A second person compares the two labels. Answers the command. */
export async function confirm(
  scene: Scene,
  by: Person,
  item: string,
  old: Scan,
): Promise<readonly string[]> {
  const fields = { label: scene.of(item), old };
  return [(await scene.must(by, 'relabelling-confirmations', fields)).commandId];
}

/** The old piece is gone, and somebody saw it go. Answers the command. */
export async function destroyOld(
  scene: Scene,
  by: Person,
  witness: Person,
  label: Scan,
): Promise<string> {
  const gone = { label, witness: witness.id };
  return (await scene.must(by, 'label-destructions', gone)).commandId;
}

/** Who has the tubes before they are sent, and a colleague of the same house. */
export function pairOf(scene: Scene): readonly [Person, Person] {
  const keeper = keeperOf(scene);
  return [keeper, keeper === people.operator ? people.otherOperator : people.operator];
}
