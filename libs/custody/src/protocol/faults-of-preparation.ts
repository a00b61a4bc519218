import type { ProtocolDefinition } from './definition.js';
import { stepOf } from './step-of.js';
import type { ProtocolFault } from './protocol-fault.js';

/** H36: an instruction that nobody can follow, or that two people read differently. */
export function preparationIsSound(protocol: ProtocolDefinition): ProtocolFault[] {
  const { preparation, form } = protocol;
  if (preparation === undefined) return [];
  const at = '/preparation/steps';
  const names = preparation.steps.map(({ step }) => step);
  const twice = names.filter((name, index) => names.indexOf(name) < index);
  const [thaw, dilute] = [stepOf(protocol, 'thaw'), stepOf(protocol, 'dilute')];
  return [
    ...(form.kind === 'cryo'
      ? []
      : [{ at: '/preparation', says: 'only what is frozen is thawed' }]),
    ...(names[0] === 'thaw' ? [] : [{ at, says: 'the first step is the thaw' }]),
    ...(!names.includes('use') || names.at(-1) === 'use'
      ? []
      : [{ at, says: 'the last step is the use' }]),
    ...twice.map(name => ({ at, says: `the step "${name}" stands twice` })),
    ...(thaw !== undefined && thaw.minMilliCelsius >= thaw.maxMilliCelsius
      ? [{ at, says: 'the range of the thaw is empty' }]
      : []),
    ...(dilute !== undefined && dilute.minMicrolitres > dilute.maxMicrolitres
      ? [{ at, says: 'the smallest volume is larger than the largest' }]
      : []),
  ];
}
