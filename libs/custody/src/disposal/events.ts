import type { DomainEvent } from '../kernel/event.js';

export type UnitReturned = DomainEvent<
  'UnitReturned',
  { readonly item: string; readonly reason: string }
>;
export type UnitDisposed = DomainEvent<
  'UnitDisposed',
  {
    readonly item: string;
    readonly reason: string;
    readonly method: 'incineration' | 'autoclave';
    readonly witness: string;
  }
>;

export type DisposalConsented = DomainEvent<
  'DisposalConsented',
  { readonly item: string; readonly reason: string }
>;

/** `reference`: of the sponsor's own paper. */
export type DestructionAuthorised = DomainEvent<
  'DestructionAuthorised',
  { readonly items: readonly string[]; readonly reason: string; readonly reference: string }
>;

export type DisposalEvent = DestructionAuthorised | UnitReturned | DisposalConsented | UnitDisposed;
