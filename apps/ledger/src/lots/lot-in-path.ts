import { Param, type PipeTransform } from '@nestjs/common';
import { Problem } from '../commands/refusal.js';
import { printed } from '../http/fields.js';

/** What a hospital types from its own bottle is at most so long; a GTIN and a lot of GS1 are shorter. */
const LOT = printed(40);

/** @throws Problem VALIDATION_FAILED before anything is looked up */
function checkedLot(lot: string): string {
  if (LOT.test(lot)) return lot;
  throw new Problem('VALIDATION_FAILED', {
    field: 'lot',
    says: 'must be a GTIN, a full stop and a lot number, like 09512345000115.AMEM-26-01, or the number on the bottle',
  });
}

/** The name of a lot, in the address. */
export const LotInPath = (): ParameterDecorator =>
  Param('lot', { transform: checkedLot } satisfies PipeTransform);
