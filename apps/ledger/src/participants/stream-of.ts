import { Problem } from '../commands/refusal.js';
import { participantStream } from '../commands/stream-names.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The stream of the participant in an address. @throws Problem VALIDATION_FAILED before anything is looked up */
export function streamOf(participant: string): string {
  if (!UUID.test(participant))
    throw new Problem('VALIDATION_FAILED', {
      field: 'participant',
      says: 'must be the pseudonym that the enrolment answered, a UUID',
    });
  return participantStream(participant);
}
