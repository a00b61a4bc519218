import type { Actor } from '../kernel/actor.js';
import type { Journey } from '../journey/journey.js';
import type { RefusalCode } from '../refusals/refusal-code.js';
import { isConcerned } from './is-concerned.js';

/** Findings about labels in which another therapy's label was in the same hands: what carries the other piece is in doubt as well. */
const REACHES_OTHERS: ReadonlySet<string> = new Set<RefusalCode>([
  'LABEL_DOUBLED',
  'LABEL_PIECES_DIFFER',
  'RELABEL_DIFFERS',
]);

interface Told {
  readonly type: string;
  readonly data: unknown;
}

/** The other therapy that an event puts in doubt; undefined where it puts none. */
export function otherInDoubt({ type, data }: Told): string | undefined {
  if (type === 'MixUpRecorded') return (data as { readonly foreignCoi: string }).foreignCoi;
  if (type !== 'StopRaised' && type !== 'DeviationOpened') return undefined;
  const { code, facts } = data as {
    readonly code: string;
    readonly facts: Readonly<Record<string, unknown>>;
  };
  const { foreignCoi } = facts;
  return REACHES_OTHERS.has(code) && typeof foreignCoi === 'string' ? foreignCoi : undefined;
}

/** Design A.3: nobody freezes a therapy with which he has nothing to do. Cells that met are in both, whoever says so. */
export const mayDoubt = ({ type }: Told, actor: Actor, other: Journey): boolean =>
  type === 'MixUpRecorded' || isConcerned(actor, other);
