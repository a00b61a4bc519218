import type { Act } from '../offline/kept-act.js';
import { inLanguages } from '../words/in-languages.js';
import { aboutStop } from './about-stop.js';
import type { Outside } from './outside.js';
import { type Heading, type Stop, goesTo, isSameDoor, isUnderWay, wayBack } from './run.js';

const say = inLanguages({
  en: {
    take: 'I take it',
    leave: (to: string) => `I leave for ${to}`,
    offer: (to: string) => `I hand it over to ${to}`,
    driveBack: (to: string) => `I drive back to ${to}`,
    handBack: (to: string) => `I hand it back to ${to}`,
  },
  cs: {
    take: 'Přebírám',
    leave: (to: string) => `Odjíždím do: ${to}`,
    offer: (to: string) => `Předávám do: ${to}`,
    driveBack: (to: string) => `Jedu zpět do: ${to}`,
    handBack: (to: string) => `Vracím do: ${to}`,
  },
});

/** Something that a courier may do with a package whose outside he has scanned. */
export interface PossibleAct {
  readonly label: string;
  readonly act: (scans: Outside) => Act;
}

/** What is done at a stop, as a rule: what comes next is the first. */
export function actsAt(stop: Stop): readonly PossibleAct[] {
  if (stop.state !== 'held') return [take(stop)];
  const to = goesTo(stop);
  if (to === undefined) return [];
  const { leave, offer } = say();
  const onward = [depart(stop, leave(to.title), to), handOver(stop, offer(to.title), to)];
  return isUnderWay(stop) ? onward.toReversed() : onward;
}

/** What is done with a package that nobody takes where it goes. One that is on its way back already has no other way back. */
export function actsOfReturn(stop: Stop): readonly PossibleAct[] {
  const { row, state } = stop;
  const to = goesTo(stop);
  if (state !== 'held' || row === undefined || to === undefined) return [];
  const home = wayBack(row);
  if (isSameDoor(home.post, to.post)) return [];
  const { driveBack, handBack } = say();
  return [depart(stop, driveBack(home.title), home), handOver(stop, handBack(home.title), home)];
}

const take = (stop: Stop): PossibleAct => ({
  label: say().take,
  act: scans => ({ ...aboutStop(stop), type: 'AcceptHandoff', fields: scans }),
});

/** Where it is driven is said: it may have been sent elsewhere since this phone heard of it. */
const depart = (stop: Stop, label: string, { post: destination }: Heading): PossibleAct => ({
  label,
  act: scans => ({ ...aboutStop(stop), type: 'DepartPackage', fields: { ...scans, destination } }),
});

export const handOver = (
  stop: Stop,
  label: string,
  { post: to }: Pick<Heading, 'post'>,
): PossibleAct => ({
  label,
  act: scans => ({ ...aboutStop(stop), type: 'OfferHandoff', fields: { ...scans, to } }),
});
