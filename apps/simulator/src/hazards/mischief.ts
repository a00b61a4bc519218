import type { Told } from '../api.js';
import type { Injection } from '../oracle/ledgerbook.js';
import type { Moment, Scene } from '../story/scene.js';

/** An error that people make. It is committed once its moment comes in a scene where it is possible. */
export interface Mischief {
  readonly hazard: string;
  readonly moment: Moment;
  readonly what: string;
  /** False when this scene has not what it takes: another one will. */
  readonly possible: (scene: Scene, others: readonly Scene[]) => boolean;
  readonly commit: (scene: Scene, others: readonly Scene[]) => Promise<Committed>;
}

export interface Committed {
  readonly told: readonly Told[];
  readonly must: Injection['must'];
}

export const refusedOnly = (...told: Told[]): Committed => ({ told, must: 'refused' });
export const heldAtLeast = (...told: Told[]): Committed => ({ told, must: 'held' });

/** The commands among them that were answered with STOP. */
export const stopped = (told: readonly Told[]): string[] =>
  told.filter(({ problem }) => problem?.verdict === 'STOP').map(({ commandId }) => commandId);

export const always = (): boolean => true;
export const collecting = (scene: Scene): boolean => scene.stage === 'collection';
export const dispatching = (scene: Scene): boolean => scene.stage === 'dispatch';
export const isCryo = (scene: Scene): boolean => scene.parts.form === 'cryo';
export const isFresh = (scene: Scene): boolean => scene.parts.form === 'fresh';

/** Somebody else's therapy that has at this moment what is asked for. */
export function stranger(
  scene: Scene,
  others: readonly Scene[],
  has: (other: Scene) => boolean,
): Scene | undefined {
  return others.find(
    other =>
      other.parts.body.participant !== scene.parts.body.participant &&
      other.stage !== 'done' &&
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
