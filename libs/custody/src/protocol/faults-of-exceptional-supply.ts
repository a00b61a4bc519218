import type { Notice, ProtocolDefinition } from './definition.js';
import type { ProtocolFault } from './protocol-fault.js';

/** By name, because a test is nothing but its name: whose cells these are. */
const TELLS_WHOSE = /(^|-)(identity|genotype|str|hla|abo)(-|$)/;

/**
 * H11: which test may fail and the product be given all the same. Whose cells they are is never one of them. Of any other, germs
 * included, somebody answers at that very place: no umbrella over `/tests` speaks for it.
 */
export function exceptionsAllowed({ tests, sources }: ProtocolDefinition): ProtocolFault[] {
  return tests.flatMap(({ test, exceptionalSupply }, index): ProtocolFault[] => {
    if (exceptionalSupply === undefined) return [];
    const at = `/tests/${index}/exceptionalSupply`;
    if (TELLS_WHOSE.test(test))
      return [{ at, says: 'it tells whose cells these are: nobody is given them in spite of it' }];
    return Object.hasOwn(sources, at)
      ? []
      : [{ at, says: 'say under /sources, at this very place, who allows it' }];
  });
}

/** A recipient without a clock would be missed by nobody; one who stands twice has two clocks. */
export const recipientsOnce = ({ notices }: ProtocolDefinition): ProtocolFault[] =>
  (['lateResult', 'environment', 'exceptionalSupply'] as const).flatMap(row => {
    const steps = notices?.[row] ?? [];
    return steps.flatMap((step, index) => {
      const at = `/notices/${row}/${index}`;
      const first = steps.findIndex(
        ({ recipient, authority }) => recipient === step.recipient && authority === step.authority,
      );
      return [
        ...clocksOf(step, row, at),
        ...(first < index ? [{ at, says: 'this recipient stands twice' }] : []),
      ];
    });
  });

function clocksOf(
  { recipient, authority, toldWithinHours, acknowledgedWithinHours }: Notice,
  row: 'lateResult' | 'environment' | 'exceptionalSupply',
  at: string,
): ProtocolFault[] {
  const faults: ProtocolFault[] = [];
  if (toldWithinHours === undefined && acknowledgedWithinHours === undefined)
    faults.push({ at, says: 'neither told nor acknowledged by any hour: nobody would miss it' });
  if (
    acknowledgedWithinHours !== undefined &&
    (recipient === 'authority' || row === 'exceptionalSupply')
  )
    faults.push({
      at: `${at}/acknowledgedWithinHours`,
      says: 'only a late result is acknowledged, and an authority has no account here to do so',
    });
  if (recipient !== 'authority' && authority !== undefined)
    faults.push({ at: `${at}/authority`, says: 'only an authority is called by its name' });
  return faults;
}
