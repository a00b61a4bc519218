import type { Journey } from '../journey/journey.js';
import type { Command } from '../kernel/command.js';
import { finding } from '../kernel/finding.js';
import { type Rule, rule } from '../kernel/rule.js';
import type { QuotedInstruction } from './commands.js';

/**
 * H36: a new instruction is published with its protocol, and the old one goes on hanging beside the bath. The one in force is that of
 * the protocol that this therapy follows now; whoever begins says which one he has in his hands.
 */
export const instructionIsInForce = <C extends Command>(
  quotedIn: (command: C) => QuotedInstruction | undefined,
): Rule<C, Journey> =>
  rule('the instruction is the one in force', ['H36'], (command, { protocol }) => {
    const inForce = protocol.preparation?.instruction;
    if (inForce === undefined) return undefined;
    const quoted = quotedIn(command);
    return quoted?.id === inForce.id && quoted.version === inForce.version
      ? undefined
      : finding('INSTRUCTION_NOT_IN_FORCE', {
          quoted: quoted === undefined ? 'none' : `${quoted.id} version ${quoted.version}`,
          inForce: `${inForce.id} version ${inForce.version}`,
        });
  });
