import type { ClaimKind, Journey } from '@selfsame/custody';
import type { ClaimDesk } from '../claims/claim-desk.js';
import type { Intent } from '../commands/intent.js';
import { Refusal } from '../commands/refusal.js';

/**
 * Takes a claim for a package of a journey. When somebody else holds it, nothing happens here:
 * the decider sees the foreign holder and refuses with an event of the journey.
 */
export async function claimFor(
  claims: ClaimDesk,
  kind: ClaimKind,
  value: string,
  journey: Journey,
  item: string,
  intent: Intent,
): Promise<void> {
  if (journey.startedAt === undefined) return;
  try {
    const holder = { participant: journey.participant, coi: journey.coi, item };
    await claims.take(kind, value, holder, intent, journey.forfeited);
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'SHARED_THING')) throw error;
  }
}
