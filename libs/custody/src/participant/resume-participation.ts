import type { Command } from '../kernel/command.js';
import { finding } from '../kernel/finding.js';
import { type CommandRules, type Rule, rule } from '../kernel/rule.js';
import type { ParticipantCommand } from './commands.js';
import type { ParticipantEvent } from './events.js';
import type { Participant, Stop } from './evolve-participant.js';

type OfStop = Command<string, { readonly stop: string }>;

export const stopStands = <C extends OfStop>(): Rule<C, Participant> =>
  rule('the stop stands', [], ({ data }, { stops }) => {
    const stop = stops[data.stop];
    return stop === undefined || stop.liftedFor !== undefined
      ? finding('ALREADY_DONE', { stop: data.stop })
      : undefined;
  });

/** What is not held yet would be held after it was let go. */
export const everyTherapyIsHeld = <C extends OfStop>(): Rule<C, Participant> =>
  rule('every therapy is held by it', ['H48'], ({ data }, { stops }) =>
    stops[data.stop]?.open ? finding('ITEM_NOT_READY', { stop: data.stop }) : undefined,
  );

/** Two people may have written one withdrawal down: he takes back all that he said, or nothing. */
const withdrawalsThatStand = ({ stops }: Participant): readonly Stop[] =>
  Object.values(stops).filter(
    ({ cause, liftedFor }) => cause === 'consent-withdrawn' && liftedFor === undefined,
  );

/**
 * H48: he takes part again because he says so, and signs again. Whoever died says nothing, and what QA stopped is QA's: only his own
 * withdrawal ends like this. What was destroyed meanwhile stays destroyed.
 */
export const resumeParticipation: CommandRules<
  Extract<ParticipantCommand, { readonly type: 'ResumeParticipation' }>,
  Participant,
  ParticipantEvent
> = {
  kind: 'decision',
  rules: [
    stopStands(),
    rule('he withdrew himself', ['H48'], ({ data }, { stops }) => {
      const cause = stops[data.stop]?.cause;
      return cause === undefined || cause === 'consent-withdrawn'
        ? undefined
        : finding('CONSENT_ENDED', { cause });
    }),
    rule('his own site asks him', ['H40'], ({ meta: { actor } }, { site }) =>
      actor.site === site ? undefined : finding('OTHER_SITE', { site }),
    ),
    rule('every withdrawal of his holds every therapy', ['H48'], (_command, state) => {
      const open = withdrawalsThatStand(state).find(each => each.open);
      return open === undefined ? undefined : finding('ITEM_NOT_READY', { stop: open.stop });
    }),
  ],
  happen: ({ data }, state) =>
    withdrawalsThatStand(state).map(({ stop }) => ({
      type: 'ParticipationResumed',
      data: { ...data, stop },
    })),
};
