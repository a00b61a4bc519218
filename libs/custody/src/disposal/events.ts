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

export type DisposalEvent = UnitReturned | DisposalConsented | UnitDisposed;
