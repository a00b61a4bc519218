import type { Item } from '../../src/journey/journey.js';
import { samePost } from '../../src/kernel/actor.js';
import { type Decided, authorised, wasAuthorised } from './decided.js';

/** 3, 4: custody. */
export function custody({ command, decision, before, after }: Decided): void {
  for (const item of Object.values(after.journey.items)) {
    if (!here(item)) continue;
    if (item.custodian === undefined) throw new Error(`Nobody holds ${item.item}`);
    const parcel = item.sscc === undefined ? undefined : after.journey.packages[item.sscc];
    if (parcel !== undefined) expect(item.custodian).toEqual(parcel.custodian);
    const held = before.journey.items[item.item]?.custodian;
    if (held === undefined || samePost(held, item.custodian)) continue;
    expect(MOVES_CUSTODY).toContain(command.type);
    expect(decision.outcome).toBe('accepted');
  }
  for (const { data } of wasAuthorised({ command, decision, before, after }, 'HandoffAccepted')) {
    expect(samePost(data.from, data.to)).toBe(false);
    const offer = before.journey.packages[data.sscc]?.offer;
    expect(offer?.to).toEqual(data.to);
  }
}
const MOVES_CUSTODY: readonly string[] = [
  'AcceptHandoff',
  'TakeOver',
  'DepositPackage',
  'CollectPackage',
  'AcceptUnits',
  // Recorded by somebody who had no custody: the cells are in his hands all the same.
  'RecordAspiration',
  'PackUnits',
  'IsolateCells',
  'PassageCells',
  'HarvestCells',
  'FillTubes',
  'UnpackUnits',
  'KeepRetentionSample',
  'PutAwayUnit',
  'MoveUnit',
  'RetrieveUnit',
  'TakeSample',
  'OpenTube',
  'DrawUp',
];

const here = ({ status }: Item): boolean => status === 'present' || status === 'opened';

/** 1, 7: what is made takes its passage and its batch from what it came out of. */
export function lineage(decided: Decided): void {
  const { before, after } = decided;
  const { passages } = before.journey.protocol.culture;
  for (const { data } of wasAuthorised(decided, 'CellsPassaged')) {
    const depth = Math.max(...data.from.map(from => before.journey.items[from]?.passage ?? 0));
    expect(data.passage).toBe(depth + 1);
    expect(data.passage).toBeLessThanOrEqual(passages);
  }
  for (const { data } of wasAuthorised(decided, 'TubesFilled')) {
    for (const tube of data.tubes) expect(after.journey.items[tube]?.passage).toBe(passages);
  }
  if (!authorised(decided)) return;
  for (const { item, batch, parents } of Object.values(after.journey.items)) {
    // Told now, and not of what was told wrongly before: a folded journey has lists of its own.
    if (before.journey.items[item]?.parents.join() === parents.join()) continue;
    for (const parent of parents) expect(after.journey.items[parent]?.batch).toBe(batch);
  }
}

/** 12: one label speaks for an item, and one item for a label. */
export function labels({ after: { journey } }: Decided): void {
  const valid = Object.values(journey.labels).filter(({ status }) => status === 'applied');
  expect(new Set(valid.map(({ item }) => item)).size).toBe(valid.length);
}

/** 8: what was used up or destroyed is not used again, unless somebody says that it was. */
export function terminal(decided: Decided): void {
  if (!authorised(decided)) return;
  for (const [id, was] of Object.entries(decided.before.journey.items)) {
    if (!['infused', 'disposed', 'discarded'].includes(was.status)) continue;
    expect(decided.after.journey.items[id]?.status).toBe(was.status);
  }
}
