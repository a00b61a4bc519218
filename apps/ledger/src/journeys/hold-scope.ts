import type { HoldScope } from '@selfsame/custody';
import { Problem } from '../commands/refusal.js';
import { BATCH, ITEM } from '../http/item-names.js';

type Kind = HoldScope['kind'];

interface Target {
  readonly pattern: RegExp;
  readonly like: string;
  readonly scope: (of: string) => HoldScope;
}

/** Whether a therapy has such a thing is decided there; what no therapy could have is told here. */
const TARGETS: Readonly<Record<Exclude<Kind, 'journey'>, Target>> = {
  // Any container: a doubt about the starting material follows the cells into everything that came out of it.
  unit: {
    pattern: ITEM,
    like: 'an item like T2',
    scope: item => ({ kind: 'unit', item }),
  },
  batch: {
    pattern: BATCH,
    like: 'a batch like B1',
    scope: batch => ({ kind: 'batch', batch }),
  },
  package: {
    pattern: /^\d{18}$/,
    like: 'an SSCC of 18 digits',
    scope: sscc => ({ kind: 'package', sscc }),
  },
};

/** @throws Problem VALIDATION_FAILED, which names `scope.of` */
export function holdScope({ kind, of }: { readonly kind: Kind; readonly of?: string }): HoldScope {
  if (kind === 'journey') {
    // Somebody who names one tube and holds the whole therapy meant one of the two.
    if (of !== undefined) throw wrong('must be left out: the whole journey is held');
    return { kind };
  }
  const { pattern, like, scope } = TARGETS[kind];
  if (of === undefined || !pattern.test(of)) throw wrong(`must be ${like}`);
  return scope(of);
}

const wrong = (says: string): Problem =>
  new Problem('VALIDATION_FAILED', { field: 'scope.of', says });
