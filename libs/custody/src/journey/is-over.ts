import type { Journey } from './journey.js';

/** Nothing more is owed to the participant: he takes part no longer, or his dose was given and every visit has been. */
export const isOver = ({
  startedAt,
  participationEnded,
  bedside,
  protocol,
  visits,
}: Journey): boolean =>
  startedAt !== undefined &&
  (participationEnded !== undefined ||
    (bedside.doseGiven && protocol.followUp.every(({ visit }) => visits.includes(visit))));
