import { DAY, HOUR, MINUTE } from '../calendar.js';
import { storyCare } from '../care/story-care.js';
import { people } from '../world/people.js';
import { printerOf } from '../world/instruments.js';
import { infuse, plan } from './bedside.js';
import { held, refused } from '../hazards/mischief.js';
import { storyErrors } from './going-wrong.js';
import { liftHolds, liftHoldsOf } from './holds.js';
import { renewConsent } from './renew-consent.js';
import type { Scene } from './scene.js';
import { takeOut } from './spare.js';
import { transport } from './transport.js';

/** What a tube of an earlier dose is called in a later one. */
export const nameIn = ({ parts }: Scene, tube: string): string =>
  tube.startsWith('D') ? tube : `D${parts.doseNumber}${tube}`;

/** The QP passes a tube that lies in the bank to the next dose: nobody takes it out for that. */
export async function passOn(earlier: Scene, tube: string, later: Scene): Promise<string> {
  const { commandId } = await earlier.must(people.qp, 'assignments', {
    item: tube,
    to: later.coi,
    reason: 'repeat dose',
  });
  const at = earlier.hands.places.get(tube);
  earlier.hands.places.delete(tube);
  if (at !== undefined) later.hands.places.set(nameIn(earlier, tube), at);
  return commandId;
}

/** In the vapour above the nitrogen: a label of this dose over the one of the earlier dose, before a witness. */
export async function relabel(
  earlier: Scene,
  tube: string,
  later: Scene,
  isMistaken = false,
): Promise<string> {
  const item = nameIn(earlier, tube);
  const old = earlier.of(tube);
  const printed = await later.must(people.keeper, 'label-reprints', {
    item,
    printer: printerOf(people.keeper),
    reason: 'the tube is of this dose now',
  });
  later.labelled(printed.body.labels);
  if (isMistaken) await relabelAnother(earlier, tube, later);
  const applied = await later.must(people.keeper, 'label-applications', {
    label: later.of(item),
    over: old,
    witness: people.operator.id,
  });
  later.parts.book.truth.moved([old], [later.of(item)]);
  await earlier.must(people.keeper, 'label-voidings', { label: old, reason: 'under a new label' });
  return applied.commandId;
}

/** The box has another tube of the same person beside it, and somebody takes that one. */
async function relabelAnother(earlier: Scene, tube: string, later: Scene): Promise<void> {
  const item = nameIn(earlier, tube);
  const other = earlier.hands.tube ?? '';
  const told = await later.tell(people.keeper, 'label-applications', {
    label: later.of(item),
    over: earlier.of(other),
    witness: people.operator.id,
  });
  const step = [refused(told, 'OLD_LABEL_DIFFERS'), held(told, { kind: 'unit', item })];
  later.parts.book.injected({ ...storyErrors.overAnother, steps: step });
  await liftHoldsOf(later, told);
}

/** A later dose for which nothing is grown: a tube of an earlier one was kept for it. */
export async function bankedDose(earlier: Scene, tube: string, later: Scene): Promise<void> {
  const { calendar, book } = later.parts;
  // Whatever was in doubt of it in all the time that it lay there, QA has looked at before anybody needs it.
  await liftHolds(earlier, tube);
  await renewConsent(later.parts);
  const passed = await passOn(earlier, tube, later);
  await calendar.after(HOUR);
  const relabelled = await relabel(earlier, tube, later, true);
  const item = nameIn(earlier, tube);
  later.hands.tube = item;
  await calendar.after(MINUTE);
  later.stage = 'dispatch';
  await takeOut(later, item);
  await plan(later, calendar.now + 6 * HOUR);
  await transport(later, { items: [item], leg: 'product', from: people.keeper, to: people.nurse });
  later.stage = 'bedside';
  await later.moment('at-the-ward');
  await liftHolds(later, item);
  await infuse(later, item);
  book.cared(storyCare.bankedDose, passed, relabelled);
  await calendar.after(DAY);
  later.stage = 'done';
}
