import type { Harm } from './harm.js';
import { type LogEvent, coiOf, text } from './log-event.js';

const PARTICIPANT = 'participant-';

/** Decisions that begin something new: nobody tells them afterwards. */
const BEGINS: ReadonlySet<string> = new Set([
  'JourneyRegistered',
  'InfusionPlanned',
  'UnitAssigned',
]);

interface Form {
  readonly version: string;
  requiredFrom: number;
}

/** H48: nothing new was begun under an older version of the consent form than the one that was required. */
export function harmsOfConsent(log: readonly LogEvent[]): readonly Harm[] {
  const forms: Form[] = [];
  const signed = new Map<string, Set<string>>();
  const declined = new Set<string>();
  const whose = new Map<string, string>();
  const harms: Harm[] = [];
  for (const event of log) {
    const { type, data, stream, recordedAt } = event;
    const participant = stream.startsWith(PARTICIPANT)
      ? stream.slice(PARTICIPANT.length)
      : (whose.get(coiOf(event) ?? '') ?? '');
    const version = text(data.formVersion);
    if (type === 'ConsentFormPublished')
      forms.push({ version, requiredFrom: Date.parse(text(data.requiredFrom)) });
    else if (type === 'ConsentFormMoved') {
      const form = forms.find(each => each.version === version);
      if (form !== undefined) form.requiredFrom = Date.parse(text(data.requiredFrom));
    } else if (type === 'ConsentRecorded')
      signed.set(participant, (signed.get(participant) ?? new Set()).add(version));
    else if (type === 'ParticipationResumed') signed.set(participant, new Set([version]));
    else if (type === 'ConsentDeclined') declined.add(`${participant} ${version}`);
    else if (type === 'JourneyStarted') whose.set(coiOf(event) ?? '', text(data.participant));
    if (!BEGINS.has(type)) continue;
    const required = forms.findLastIndex(each => each.requiredFrom <= recordedAt);
    const enough = forms.slice(Math.max(required, 0)).map(each => each.version);
    const has = enough.some(each => signed.get(participant)?.has(each));
    const goesOn = declined.has(`${participant} ${forms[required]?.version ?? ''}`);
    if (required !== -1 && !has && !goesOn)
      harms.push({
        hazard: 'H48',
        what: `${type} in ${stream}: under an older version of the consent form`,
      });
  }
  return harms;
}
