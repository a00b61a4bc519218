import type { Journey, ReadEvent, Role } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';

/**
 * Who has to do with what somebody carries: whoever treats him, handles what is his, or judges the record of both. Whoever counts the
 * product or pays for it reads that it lies apart, and not why (H40; GDPR Art. 5(1)(c)).
 */
const CONCERNED: ReadonlySet<Role> = new Set<Role>([
  'investigator',
  'collecting-physician',
  'administering-physician',
  'nurse',
  'operator',
  'storage-keeper',
  'qc-analyst',
  'qa',
  'qp',
  'auditor',
  'inspector',
]);

const readsSerology = ({ roles }: Identity): boolean => roles.some(role => CONCERNED.has(role));

/** Reports, and corrections of one. */
export function tellsSerology(
  event: ReadEvent,
  history: readonly ReadEvent[],
  who: Identity,
): boolean {
  if (readsSerology(who)) return false;
  if (event.type !== 'EventCorrected') return event.type === 'SerologyRecorded';
  return history.some(({ id, type }) => id === event.data.eventId && type === 'SerologyRecorded');
}

/** A journey, as it is or as it was, for whoever does not read what its participant carries. */
export const withoutSerology = (journey: object, who: Identity): object =>
  readsSerology(who) ? journey : { ...journey, serology: {} satisfies Journey['serology'] };
