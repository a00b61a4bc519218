import type { ClaimKind, TypedThing } from '@selfsame/custody';

/** Values come from scans: what could be read as a path or a separator is escaped. */
const safe = (value: string): string => encodeURIComponent(value);

export const LEDGER_STREAM = 'ledger';
const JOURNEY = 'journey-';
export const journeyStream = (coi: string): string => `${JOURNEY}${coi}`;
/** Whose therapy a stream is of; undefined for every other stream. */
export const coiOfStream = (stream: string): string | undefined =>
  stream.startsWith(JOURNEY) ? stream.slice(JOURNEY.length) : undefined;
export const participantStream = (participant: string): string => `participant-${participant}`;
export const deviceStream = (device: string): string => `device-${safe(device)}`;
export const lotStream = (lot: string): string => `lot-${safe(lot)}`;
export const personStream = (person: string): string => `person-${safe(person)}`;
export const workstationStream = (workstation: string): string =>
  `workstation-${safe(workstation)}`;
export const boxStream = (box: string): string => `box-${safe(box)}`;
export const materialStream = (material: string): string => `material-${safe(material)}`;
export const printerStream = (printer: string): string => `printer-${safe(printer)}`;
export const tankStream = (tank: string): string => `tank-${safe(tank)}`;
export const protocolStream = (protocol: string): string => `protocol-${protocol}`;
/** One study, one consent form: its versions follow one another. */
export const CONSENT_FORMS_STREAM = 'consent-forms';
export const siteStream = (site: string): string => `site-${site}`;
export const rosterStream = (site: string): string => `roster-${site}`;
/** Beside the therapy, not in it: whoever signs there has not to begin again because somebody was called. */
export const pagesStream = (coi: string): string => `pages-${coi}`;
/** Beside the record that it is about, of a therapy or of a participant: a monitor changes nothing of it. */
export const sourceDataStream = (record: string): string => `source-data-${record}`;
export const lookUpsStream = (site: string, day: string): string => `look-ups-${site}-${day}`;
export const auditStream = (site: string, day: string): string => `audit-${site}-${day}`;
export const exportsStream = (site: string, day: string): string => `exports-${site}-${day}`;
export const AUDIT_REVIEWS_STREAM = 'audit-reviews';
/** Named by what was typed: who types something else is elsewhere. */
export const typingStream = (what: TypedThing, value: string): string =>
  `typing-${what}-${safe(value)}`;
export const claimStream = (study: string, kind: ClaimKind, value: string): string =>
  `claim-${study}-${kind}-${safe(value)}`;
