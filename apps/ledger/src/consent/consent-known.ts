import { type CommandMeta, type Participant, asksForConsent } from '@selfsame/custody';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { consentFormsKind, participantKind } from '../commands/stream-kind.js';
import { CONSENT_FORMS_STREAM, participantStream } from '../commands/stream-names.js';

/**
 * What the study requires and the participant has signed, for a command that begins something. Every other one costs no read, and so
 * does none of the participant's stream while nobody has published a version.
 */
export async function consentKnown(
  loader: StreamLoader,
  type: string,
  state: unknown,
): Promise<CommandMeta['consent']> {
  if (!asksForConsent(type)) return undefined;
  const { state: forms } = await loader.load(consentFormsKind, CONSENT_FORMS_STREAM);
  if (forms.length === 0) return undefined;
  // Of a therapy and of a participant alike: whose it is.
  const { participant } = state as Pick<Participant, 'participant'>;
  const { consents, declined } = (
    await loader.load(participantKind, participantStream(participant))
  ).state;
  return { forms, consents, declined };
}
