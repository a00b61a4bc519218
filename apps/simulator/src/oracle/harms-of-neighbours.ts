import type { Harm } from './harm.js';
import { type LogEvent, coiOf, text } from './log-event.js';

const BOX = 'box-';

type Row = Readonly<Record<string, unknown>>;

const isReactive = ({ type, data }: LogEvent): boolean =>
  type === 'SerologyRecorded' && Object.values(data.findings as Row).includes('reactive');

/** Which therapies lay together in a box at any time: position by position, as the box itself says. */
function lyingTogether(events: readonly LogEvent[]): ReadonlySet<string> {
  const met = new Set<string>();
  let there = new Map<string, string>();
  for (const { type, data } of events) {
    if (type === 'PositionTaken') {
      const unit = `${text(data.coi)}/${text(data.item)}`;
      for (const [position, other] of there) if (other === unit) there.delete(position);
      there.set(text(data.position), unit);
    } else if (type === 'PositionFreed') there.delete(text(data.position));
    else if (type === 'BoxRemapped')
      there = new Map(
        (data.map as readonly Row[]).map(({ position, coi, item }) => [
          text(position),
          `${text(coi)}/${text(item)}`,
        ]),
      );
    else continue;
    const therapies = [...new Set([...there.values()].map(unit => unit.split('/')[0] ?? ''))];
    for (const one of therapies)
      for (const other of therapies) if (one !== other) met.add(`${one} ${other}`);
  }
  return met;
}

/** H49: whoever lay in a box of the general store beside something reactive must have been told of it. */
export function harmsOfNeighbours(log: readonly LogEvent[]): readonly Harm[] {
  const reactive = new Set(log.filter(isReactive).flatMap(event => coiOf(event) ?? []));
  if (reactive.size === 0) return [];
  const told = new Set(
    log
      .filter(({ type }) => type === 'ReactiveNeighbourNoted')
      .map(event => `${coiOf(event) ?? ''} ${text(event.data.box)}`),
  );
  const boxes = Map.groupBy(
    log.filter(({ stream }) => stream.startsWith(BOX)),
    ({ stream }) => stream,
  );
  const harms: Harm[] = [];
  for (const [stream, events] of boxes) {
    const [registered] = events;
    if (registered?.data.storageClass === 'segregated') continue;
    const box = text(registered?.data.box);
    for (const pair of lyingTogether(events)) {
      const [one = '', other = ''] = pair.split(' ');
      if (reactive.has(one) && !told.has(`${other} ${box}`))
        harms.push({
          hazard: 'H49',
          what: `${stream}: nobody told ${other} that it lay beside reactive material`,
        });
    }
  }
  return harms;
}
