import { stands } from '../claim/forfeited.js';
import { type Identified, identifiedIn, isWhoTheySay } from '../identity/comparison.js';
import type { Finding } from '../kernel/finding.js';
import { finding } from '../kernel/finding.js';
import type { PresentedWristband } from '../kernel/presented.js';
import { type Rule, type Rulebook, rule } from '../kernel/rule.js';
import { apart } from '../segregation.js';
import { standsOnBand } from '../kernel/stands-on-band.js';
import type { WristbandCommand } from './commands.js';
import type { Binding, ParticipantEvent, UnbindingReason } from './events.js';
import type { Participant, Proposal } from './evolve-participant.js';

type Of<T extends WristbandCommand['type']> = Extract<WristbandCommand, { readonly type: T }>;
type Binds = Of<'BindWristband' | 'ConfirmWristband'>;

const isBand = <C extends Binds>(): Rule<C, Participant> =>
  rule('it is a band', ['H27'], ({ data }) => standsOnBand(data.wristband));

const isNobodyElses = <C extends Binds>(): Rule<C, Participant> =>
  rule("the wristband is nobody else's", ['H28'], ({ data }, { participant, forfeited }) =>
    data.wristband.claim?.participant === participant &&
    stands(forfeited, 'wristband', data.wristband.hmac, data.wristband.claim.token)
      ? undefined
      : finding('SHARED_THING', { kind: 'wristband' }),
  );

/**
 * H28: where nobody can ask the vault, a wristband that takes the place of another is checked by two people and the number said
 * again. Where the vault knows the participant, a second person asks him anew: see `ConfirmWristband`.
 */
const checkedByTwo: readonly Rule<Of<'BindWristband'>, Participant>[] = [
  rule('a replacement is checked by two', ['H28'], ({ data }, { wristbands, formerWristbands }) =>
    !data.comparison.compared &&
    wristbands.length + formerWristbands.length > 0 &&
    data.check === undefined
      ? finding('VERIFICATION_MISSING')
      : undefined,
  ),
  rule("the number said is the participant's", ['H28'], ({ data }, { subjectNumber }) =>
    data.check === undefined || data.check.subjectNumber === subjectNumber
      ? undefined
      : finding('SUBJECT_NUMBER_DIFFERS'),
  ),
  apart('wristband', ({ data }) => [data.check?.witness]),
];

const proposalOf = (
  { data: { wristband } }: Of<'ConfirmWristband'>,
  { proposedWristbands }: Participant,
): Proposal | undefined => proposedWristbands.find(({ hmac }) => hmac === wristband.hmac);

/** From where on it is this participant's, and until when. The media type is all that is told of what stands in it. */
const bindingOf = (
  wristband: PresentedWristband,
  { encounter, expiresAt }: Pick<Binding, 'encounter' | 'expiresAt'>,
  identified: Identified,
): Binding => ({
  hmac: wristband.hmac,
  token: wristband.claim?.token ?? -1,
  ...(wristband.mediaType === undefined ? {} : { mediaType: wristband.mediaType }),
  ...(encounter === undefined ? {} : { encounter }),
  ...(expiresAt === undefined ? {} : { expiresAt }),
  ...identifiedIn(identified),
});

const unbound = (hmacs: readonly string[], reason: UnbindingReason): ParticipantEvent[] =>
  hmacs.map(hmac => ({ type: 'WristbandUnbound', data: { hmac, reason } }));

/** One person has one band that counts: two that count are one that nobody looks for. */
const replaced = ({ wristbands }: Participant, by: string): ParticipantEvent[] =>
  unbound(
    wristbands.filter(hmac => hmac !== by),
    'replaced',
  );

export const wristbandRulebook: Rulebook<WristbandCommand, Participant, ParticipantEvent> = {
  BindWristband: {
    kind: 'decision',
    rules: [
      isBand(),
      ...isWhoTheySay<Of<'BindWristband'>, Participant>(),
      isNobodyElses(),
      rule('it does not count already', [], ({ data }, { wristbands }) =>
        wristbands.includes(data.wristband.hmac) ? finding('ALREADY_DONE') : undefined,
      ),
      ...checkedByTwo,
    ],
    happen: ({ data }, state) => {
      const { wristband, check, comparison } = data;
      const binding = bindingOf(wristband, data, data);
      if (comparison.compared) return [{ type: 'WristbandProposed', data: binding }];
      const checkedWith = check === undefined ? {} : { checkedWith: check.witness };
      return [
        { type: 'WristbandBound', data: { ...binding, ...checkedWith } },
        ...replaced(state, wristband.hmac),
      ];
    },
  },
  ConfirmWristband: {
    kind: 'decision',
    rules: [
      isBand(),
      rule('it was proposed', ['H28'], (command, state) => {
        if (proposalOf(command, state) !== undefined) return undefined;
        const isBound = state.wristbands.includes(command.data.wristband.hmac);
        return finding(isBound ? 'ALREADY_DONE' : 'WRISTBAND_UNKNOWN');
      }),
      apart('wristbandProposal', (command, state) => [proposalOf(command, state)?.proposedBy]),
      ...isWhoTheySay<Of<'ConfirmWristband'>, Participant>(),
      isNobodyElses(),
    ],
    happen: (command, state) => {
      const { wristband } = command.data;
      const proposal = proposalOf(command, state);
      const binding = bindingOf(wristband, proposal ?? {}, command.data);
      const checkedWith = proposal === undefined ? {} : { checkedWith: proposal.proposedBy };
      return [
        { type: 'WristbandBound', data: { ...binding, ...checkedWith } },
        ...replaced(state, wristband.hmac),
      ];
    },
  },
  UnbindWristband: {
    kind: 'decision',
    rules: [
      rule("the wristband is this participant's", ['H28'], ({ data }, { wristbands }) =>
        wristbands.length === 0 ||
        (data.wristband !== undefined && !wristbands.includes(data.wristband.hmac))
          ? finding('WRISTBAND_UNKNOWN')
          : undefined,
      ),
    ],
    // What was done under a wristband of the wrong person is in doubt: every therapy is held, and none begins.
    happen: ({ data: { wristband, reason }, meta }, { wristbands }) => [
      ...unbound(
        wristbands.filter(hmac => wristband === undefined || hmac === wristband.hmac),
        reason,
      ),
      ...(reason === 'wrong-person'
        ? [
            {
              type: 'StopOpened' as const,
              data: { stop: `STOP-${meta.commandId}`, cause: 'mix-up' as const },
            },
          ]
        : []),
    ],
  },
  EndEncounter: {
    kind: 'decision',
    rules: [
      rule('a wristband is bound or proposed for it', [], (command, state) =>
        ofEncounter(command, state).length === 0 ? finding('ALREADY_DONE') : undefined,
      ),
    ],
    happen: (command, state) => unbound(ofEncounter(command, state), command.data.reason),
  },
};

/** One that was bound for no encounter in particular ends with the first that does. */
function ofEncounter(
  { data }: Of<'EndEncounter'>,
  { wristbands, limits, proposedWristbands }: Participant,
): readonly string[] {
  const isOfIt = (encounter: string | undefined): boolean =>
    data.encounter === undefined || encounter === undefined || encounter === data.encounter;
  return [
    ...wristbands.filter(hmac => isOfIt(limits[hmac]?.encounter)),
    ...proposedWristbands.filter(({ encounter }) => isOfIt(encounter)).map(({ hmac }) => hmac),
  ];
}

/** A near miss: what was said at the bed was not who the band was for. It stands on record, and voids what was proposed. */
export const wristbandRefused = (
  { data: { wristband } }: Binds,
  { code, facts }: Finding,
): ParticipantEvent[] =>
  code === 'IDENTITY_DIFFERS'
    ? [{ type: 'WristbandRefused', data: { hmac: wristband.hmac, code, facts } }]
    : [];
