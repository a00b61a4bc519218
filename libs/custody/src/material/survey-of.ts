import type { PresentedBoxSurvey } from './commands.js';
import type { Survey } from './evidence.js';

/** Lays what somebody found in a box beside the map of the box. */
export function surveyOf({ box, revision, map, scanned, unlabelled }: PresentedBoxSurvey): Survey {
  const labelOf = new Map(scanned.map(({ position, label }) => [position, label]));
  const bare = new Set(unlabelled.map(({ position }) => position));
  const isAsMapped = (position: string): boolean => {
    const claim = labelOf.get(position)?.claim;
    const there = map[position];
    return claim !== undefined && claim.coi === there?.coi && claim.item === there.item;
  };
  const positions = scanned.map(({ position }) => position);
  const twice = positions.filter(
    (position, index) => positions.indexOf(position) !== index || bare.has(position),
  );
  const differing = positions.filter(position => !isAsMapped(position));
  return {
    box,
    boxRevision: revision,
    agreeing: new Set(positions.filter(isAsMapped)).size,
    differing: [...new Set([...differing, ...twice])],
    missing: Object.keys(map).filter(position => !labelOf.has(position) && !bare.has(position)),
    unlabelled,
  };
}
