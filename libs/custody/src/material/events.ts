import type { Role } from '../kernel/actor.js';
import type { DomainEvent } from '../kernel/event.js';
import type { EvidenceKind, IdentityTest, SealedContainer, Survey } from './evidence.js';

export const MATERIAL_SHAPES = ['tube', 'bag', 'vessel', 'syringe', 'other'] as const;
/** What it looks like: all that anybody knows. */
export type MaterialShape = (typeof MATERIAL_SHAPES)[number];

/** Something was found, and nobody can tell what it is. It is in nobody's therapy; there is no command that opens or gives it. */
export type MaterialFound = DomainEvent<
  'MaterialFound',
  {
    readonly shape: MaterialShape;
    readonly description: string;
    /** Where it lies in a box, and what the map of the box says that lies there. */
    readonly position?: {
      readonly box: string;
      readonly position: string;
      readonly occupant?: { readonly coi: string; readonly item: string };
    };
    readonly quarantine: string;
  }
>;
/** What is carried away from where it was found has no place that could say anything about it. */
export type MaterialMoved = DomainEvent<
  'MaterialMoved',
  { readonly quarantine: string; readonly reason: string }
>;
export type IdentityResolved = DomainEvent<
  'IdentityResolved',
  {
    readonly coi: string;
    readonly item: string;
    readonly evidence: EvidenceKind;
    readonly reason: string;
  }
>;
export type MaterialDisposed = DomainEvent<
  'MaterialDisposed',
  { readonly reason: string; readonly method: string; readonly witness: string }
>;

export type MaterialEvent =
  | MaterialFound
  | MaterialMoved
  | DomainEvent<'BoxSurveyed', Survey>
  | DomainEvent<'IdentityTestRecorded', IdentityTest>
  | DomainEvent<'SealedContainerRecorded', SealedContainer>
  | IdentityResolved
  | DomainEvent<'MaterialDisposalAgreed', { readonly as: Role; readonly reason: string }>
  | MaterialDisposed;
