import { CareBlocked } from '../story/care-blocked.js';
import { inOwnBox } from '../story/own-box.js';
import { findBare, resolveAs, survey, usedAgain } from '../story/unknown-material.js';
import { people } from '../world/people.js';
import type { AwkwardCare } from './awkward-care.js';

/** Each piece of the label of the dose and of the spare. */
export const piecesCompared: AwkwardCare = {
  care: 'the pieces of each label are compared when the tubes are filled',
  moment: 'tubes-filled',
  possible: () => true,
  give: async scene => {
    const commands: string[] = [];
    for (const tube of [scene.hands.tube ?? '', scene.hands.spare ?? '']) {
      const label = scene.of(tube);
      const pieces = { container: label, partial: label, outer: label };
      commands.push(
        (await scene.must(people.operator, 'label-piece-comparisons', pieces)).commandId,
      );
    }
    return commands;
  },
};

/** The label of the spare fell off: two people survey its box, QA says what it is, and it is a spare again. */
export const lostInNitrogen: AwkwardCare = {
  care: 'a label fell off in nitrogen: two surveys, the word of QA, a new label, the word of the QP',
  moment: 'tubes-stored',
  possible: ({ hands, taken }) => hands.places.has(hands.spare ?? '') && !taken.has('spare'),
  give: async scene => {
    const spare = scene.hands.spare ?? '';
    const name = await inOwnBox(scene, spare, 'L');
    const { commandId, material } = await findBare(scene, name);
    const looked = [
      await survey(scene, people.operator, material, name),
      await survey(scene, people.otherOperator, material, name),
    ];
    const resolved = await resolveAs(scene, material, spare);
    if (!resolved.accepted) throw new CareBlocked(JSON.stringify(resolved.body));
    return [commandId, ...looked, resolved.commandId, ...(await usedAgain(scene, spare, material))];
  },
};
