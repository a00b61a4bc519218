import type { Told } from '../api.js';
import { people } from '../world/people.js';
import type { Must, Scope, Step } from '../oracle/injection.js';
import type { Moment, Scene } from '../story/scene.js';

/** An error that people make. It is committed once its moment comes in a scene where it is possible. */
export interface Mischief {
  readonly hazard: string;
  readonly moment: Moment;
  readonly what: string;
  /** False when this scene has not what it takes: another one will. */
  readonly possible: (scene: Scene, others: readonly Scene[]) => boolean;
  /** Answers the commands of the error, each with what must follow from it. */
  readonly commit: (scene: Scene, others: readonly Scene[]) => Promise<readonly Step[]>;
}

const step = ({ commandId, problem }: Told, must: Must): Step => ({
  commandId,
  answered: problem?.code,
  must,
});

/** Refused by the barrier's own code: any other no would be luck. */
export const refused = (told: Told, ...codes: string[]): Step =>
  step(told, { kind: 'refused', codes });

export const turnedAway = (told: Told, code: string): Step =>
  step(told, { kind: 'turned-away', code });

export const held = (told: Told, touched: Scope): Step => step(told, { kind: 'held', touched });

export const deviation = (told: Told, code: string): Step =>
  step(told, { kind: 'deviation', code });

export const once = (told: Told, type: string): Step => step(told, { kind: 'once', type });

/** By design nobody's therapy: QA looks at the tank. */
export const alarm = (told: Told, code: string): Step => step(told, { kind: 'alarm', code });

/** What the ledger itself told a therapy, after somebody's command about a thing. */
export async function leftHeld(scene: Scene, type: string, touched: Scope): Promise<Step> {
  const events = await scene.parts.api.events(people.auditor, scene.coi);
  const commandId = events.findLast(({ envelope }) => envelope.type === type)?.envelope.commandId;
  return { commandId: commandId ?? '', answered: undefined, must: { kind: 'held', touched } };
}

export const holdWins = (hold: Told, act: Told): Step =>
  step(act, { kind: 'hold-wins', hold: hold.commandId });

export const always = (): boolean => true;
export const collecting = (scene: Scene): boolean => scene.stage === 'collection';
export const dispatching = (scene: Scene): boolean => scene.stage === 'dispatch';
export const isCryo = (scene: Scene): boolean => scene.parts.protocol.form.kind === 'cryo';
export const isFresh = (scene: Scene): boolean => scene.parts.protocol.form.kind === 'fresh';
export const inTherapy = ({ stage }: Scene): boolean => stage !== 'done';

/** The spare is there, and no error has taken it yet. */
export const hasSpare = ({ hands, taken }: Scene): boolean =>
  hands.spare !== undefined && !taken.has('spare');

/** Somebody else's therapy that has at this moment what is asked for. */
export function stranger(
  scene: Scene,
  others: readonly Scene[],
  has: (other: Scene) => boolean,
): Scene | undefined {
  return others.find(
    other =>
      other.parts.body.participant !== scene.parts.body.participant &&
      inTherapy(other) &&
      has(other),
  );
}

export function theStranger(
  scene: Scene,
  others: readonly Scene[],
  has: (other: Scene) => boolean,
): Scene {
  const found = stranger(scene, others, has);
  if (found === undefined) throw new Error('Nobody else is there.');
  return found;
}
