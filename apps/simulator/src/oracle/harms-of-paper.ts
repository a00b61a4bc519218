import type { Harm } from './harm.js';
import { JourneyOfLog } from './journey-of-log.js';
import { type LogEvent, coiOf, text, texts } from './log-event.js';

/** A pack that lies on a ward, with the sheets of it that nobody has accounted for. */
interface Paper {
  readonly pack: string;
  readonly item: string;
  readonly out: Set<string>;
}

/** Paper cannot hear: a hold that leaves the pack of what it holds as it is leaves somebody who does not know of it. */
export function harmsOfPaper(log: readonly LogEvent[]): Harm[] {
  const voiding = log.filter(({ type }) => type === 'DowntimePackVoided');
  const voided = new Set(voiding.map(({ stream, commandId }) => `${stream} ${commandId}`));
  const journeys = new Map<string, JourneyOfLog>();
  const papers = new Map<string, Paper[]>();
  const harms: Harm[] = [];
  for (const event of log) {
    const coi = coiOf(event);
    if (coi === undefined) continue;
    const journey = journeys.get(coi) ?? new JourneyOfLog();
    journeys.set(coi, journey);
    journey.apply(event);
    const { type, stream, data, commandId } = event;
    const here = followed(papers.get(coi) ?? [], event);
    papers.set(coi, here);
    const hold = type === 'HoldPlaced' ? journey.openHolds.get(text(data.hold)) : undefined;
    const isBlind = here.some(
      ({ item, out }) => out.size > 0 && hold !== undefined && journey.covers(hold.scope, item),
    );
    if (isBlind && !voided.has(`${stream} ${commandId}`))
      harms.push({ hazard: 'H50', what: `${type} in ${stream}: its printed pack still counts` });
  }
  return harms;
}

/** The packs that count after an event. */
function followed(papers: Paper[], { type, data }: LogEvent): Paper[] {
  const form = text(data.form);
  switch (type) {
    case 'DowntimePackIssued': {
      const out = new Set(texts(data.forms));
      return [...papers, { pack: text(data.pack), item: text(data.item), out }];
    }
    case 'DowntimePackVoided':
      return papers.filter(({ pack }) => pack !== text(data.pack));
    case 'DowntimeFormEntered':
    case 'DowntimeFormReturned':
      for (const { out } of papers) out.delete(form);
      // Once its course is entered, a pack is used, whatever became of its checks.
      return papers.filter(({ out }) => out.size > 0 && !isCourseOf(form, out));
    default:
      return papers;
  }
}

const isCourseOf = (form: string, out: ReadonlySet<string>): boolean =>
  form.endsWith('-C') && [...out].some(each => each.slice(0, -1) === form.slice(0, -1));
