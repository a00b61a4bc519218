import type { Command } from '../kernel/command.js';
import { finding } from '../kernel/finding.js';
import { type Rule, type Rulebook, rule } from '../kernel/rule.js';
import type { ParticipantEvent } from '../participant/events.js';
import type { Participant } from '../participant/evolve-participant.js';
import { apart } from '../segregation.js';
import type { TransferCommand } from './commands.js';
import type { Transfer } from './evolve-transfers.js';

const openTransfer = ({ transfers }: Participant): Transfer | undefined =>
  Object.values(transfers).find(({ open }) => open);

type Names = Command<string, { readonly transfer: string }>;

const isOpen = <C extends Names>(): Rule<C, Participant> =>
  rule('the transfer is open', [], ({ data }, { transfers }) =>
    transfers[data.transfer]?.open === true
      ? undefined
      : finding('ALREADY_DONE', { transfer: data.transfer }),
  );

/** Nobody is sent and nobody is taken without a word of both sites; neither stops anything that keeps his cells alive. */
export const transferRulebook: Rulebook<TransferCommand, Participant, ParticipantEvent> = {
  ProposeTransfer: {
    kind: 'decision',
    rules: [
      rule('his own site lets him go', ['H40'], ({ meta: { actor } }, { site }) =>
        actor.site === site ? undefined : finding('OTHER_SITE', { site }),
      ),
      rule('he goes elsewhere', [], ({ data }, { site }) =>
        data.to === site ? finding('ALREADY_DONE', { site }) : undefined,
      ),
      rule('he is on no other way', ['H28'], (_command, state) => {
        const open = openTransfer(state);
        return open === undefined
          ? undefined
          : finding('TRANSFER_OPEN', { transfer: open.transfer, to: open.to });
      }),
    ],
    happen: ({ data }, { site, transfers }) => [
      {
        type: 'TransferProposed',
        data: {
          transfer: `TRANSFER-${Object.keys(transfers).length + 1}`,
          from: site,
          to: data.to,
          reason: data.reason,
        },
      },
    ],
  },
  AcceptTransfer: {
    kind: 'decision',
    rules: [
      isOpen(),
      rule('the site takes him to which he was sent', ['H28'], ({ data, meta }, { transfers }) => {
        const to = transfers[data.transfer]?.to ?? '';
        return meta.actor.site === to ? undefined : finding('OTHER_SITE', { site: to });
      }),
      apart('transfer', ({ data }, { transfers }) => [transfers[data.transfer]?.proposedBy]),
    ],
    // The band of the old house opens nothing in the new one: two people ask him anew.
    happen: ({ data: { transfer, post } }, state) => [
      {
        type: 'ParticipantTransferred',
        data: { transfer, from: state.site, to: state.transfers[transfer]?.to ?? '', post },
      },
      ...[...state.wristbands, ...state.proposedWristbands.map(({ hmac }) => hmac)].map(
        (hmac): ParticipantEvent => ({
          type: 'WristbandUnbound',
          data: { hmac, reason: 'transferred' },
        }),
      ),
    ],
  },
  EndTransfer: {
    kind: 'decision',
    rules: [
      isOpen(),
      rule('one of the two sites says so', ['H40'], ({ data, meta }, { site, transfers }) =>
        [site, transfers[data.transfer]?.to].includes(meta.actor.site)
          ? undefined
          : finding('OTHER_SITE', { site }),
      ),
    ],
    happen: ({ data }) => [{ type: 'TransferEnded', data }],
  },
};
