import { lastMaterial } from '../../src/disposal/disposal-rules.js';
import type { JourneyCommand } from '../../src/journey/commands.js';
import { decideJourney } from '../../src/journey/decide-journey.js';
import type { Item, Journey, Package } from '../../src/journey/journey.js';
import type { Actor } from '../../src/kernel/actor.js';
import type { Instant } from '../../src/kernel/instant.js';
import { inOrder } from '../instruments.js';
import { releasedLots } from '../lots.js';
import { keeper, neurologist, operator, qp, sponsor } from '../people.js';
import { OURS, bench, lot } from '../scans.js';

/** In every state, held or not: what keeps cells alive may be done by whoever has them. */
export function preservationIsNeverStopped(journey: Journey, now: Instant): number {
  const commands = [
    ...Object.values(journey.items).flatMap(item => preservingItem(journey, item)),
    ...Object.values(journey.packages).flatMap(preservingPackage),
  ];
  for (const { actor, ...wish } of commands) {
    const instruments = inOrder(wish, actor);
    const lots = releasedLots(wish);
    const meta = { commandId: 'preserving', actor, now, occurredAt: now, instruments, lots };
    const decision = decideJourney({ ...wish, meta } as JourneyCommand, journey);
    if (decision.outcome === 'refused') {
      throw new Error(`${wish.type} was refused: ${JSON.stringify(decision.refusal)}`);
    }
  }
  return commands.length;
}

type Wish = Pick<JourneyCommand, 'type' | 'data'> & { readonly actor: Actor };

/** Feeding, freezing, putting away, rescuing from a failing tank, and a disposal that the QP lets happen. */
function preservingItem(journey: Journey, item: Item): readonly Wish[] {
  const { kind, custodian, sscc, place } = item;
  if (item.status !== 'present' || custodian === undefined || sscc !== undefined) return [];
  const known = journey.labels[item.label];
  if (known?.status !== 'applied' || known.destroyed) return [];
  const label = { label: item.label, claim: { ...OURS, item: item.item, token: 0 } };
  const by = (actor: Actor): Actor => ({ ...actor, ...custodian });
  const disposal = {
    unit: label,
    reason: 'participant withdrew',
    method: 'incineration',
    witness: 'somebody',
  };
  const goes: Wish = { type: 'DisposeUnit', data: disposal, actor: by(qp) };
  // Product of the study needs the word of its sponsor first, and the last material that of a physician.
  const agreed: Wish = {
    type: 'AuthoriseDestruction',
    data: { items: [item.item], reason: 'participant withdrew', reference: 'SP-1' },
    actor: sponsor,
  };
  const consented: Wish = {
    type: 'ConsentToDisposal',
    data: { unit: label, reason: 'participant withdrew' },
    actor: by(neurologist),
  };
  const isLast = lastMaterial(journey, item) !== undefined;
  // What is kept is moved, and not destroyed before its time.
  if (journey.retention[item.item] !== undefined) {
    const position = { box: 'BOX-2', position: 'A1', exists: true };
    const move = { tube: label, position, boxRevision: 1, cause: 'move' };
    return [{ type: 'MoveUnit', data: move, actor: by(keeper) }];
  }
  const wishes: Wish[] = [
    isLast ? consented : kind === 'tube' && !item.destructionAuthorised ? agreed : goes,
  ];
  if (kind === 'vessel') {
    const data = { bench, vessels: [label], medium: lot('MEDIUM-1'), confluencePercent: 50 };
    wishes.push({ type: 'ChangeMedium', data, actor: by(operator) });
  }
  if (kind !== 'tube' || !item.sealed || item.thawedUseBy !== undefined) return wishes;
  if (item.frozenAt === undefined) {
    const run = { freezer: 'FREEZER-1', program: 'SLOW', traceSha256: 'sha256' };
    wishes.push({ type: 'FreezeTubes', data: { tubes: [label], ...run }, actor: by(operator) });
  } else if (place === undefined) {
    const position = { box: 'BOX-2', position: 'A1', exists: true };
    wishes.push({
      type: 'PutAwayUnit',
      data: { tube: label, position, boxRevision: 1 },
      actor: by(keeper),
    });
  } else {
    const position = { ...place, exists: true, occupant: { coi: OURS.coi, item: item.item } };
    const free = { box: 'BOX-2', position: 'A1', exists: true };
    wishes.push({
      type: 'MoveUnit',
      data: { tube: label, position: free, boxRevision: 1, cause: 'move' },
      actor: by(keeper),
    });
    wishes.push({
      type: 'RetrieveUnit',
      data: { wanted: item.item, position, found: label },
      actor: by(keeper),
    });
  }
  return wishes;
}

/** A parcel may always be received, be taken over when the other side is missing, and be driven back. */
function preservingPackage(parcel: Package): readonly Wish[] {
  const { sscc, seal, logger, custodian, status, leg, origin, deposit } = parcel;
  if (seal === undefined || status === 'unpacked') return [];
  const scanned = { sscc, claim: { coi: OURS.coi, token: 0 } };
  const outside = { package: scanned, seal, logger };
  return [
    {
      type: 'ReceivePackage',
      data: { ...outside, temperatureMilliCelsius: 4_000, intact: true },
      actor: { ...operator, ...custodian },
    },
    { type: 'TakeOver', data: { package: scanned, reason: 'nobody-there' }, actor: operator },
    ...(deposit === undefined
      ? []
      : ([
          {
            type: 'CollectPackage',
            data: {
              ...outside,
              at: deposit.at,
              proof: { kind: 'locker-code', sha256: deposit.proofSha256 },
            },
            actor: { ...operator, ...deposit.by },
          },
        ] as const)),
    ...(deposit === undefined &&
    leg !== 'return' &&
    ['sealed', 'in-transit', 'received'].includes(status)
      ? ([
          {
            type: 'DepartPackage',
            data: { ...outside, destination: origin },
            actor: { ...operator, ...custodian },
          },
        ] as const)
      : []),
  ];
}
