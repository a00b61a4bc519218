import type { Command } from '../kernel/command.js';
import type { PresentedLabel } from '../kernel/presented.js';
import type { UnitDisposed } from './events.js';

export type ReturnUnit = Command<
  'ReturnUnit',
  { readonly unit: PresentedLabel; readonly reason: string }
>;
export type DisposeUnit = Command<
  'DisposeUnit',
  {
    readonly unit: PresentedLabel;
    readonly reason: string;
    readonly method: UnitDisposed['data']['method'];
    readonly witness: string;
  }
>;

/** A physician's word that the participant's last material may go. */
export type ConsentToDisposal = Command<
  'ConsentToDisposal',
  { readonly unit: PresentedLabel; readonly reason: string }
>;

/** The sponsor's word that unused or returned product may be destroyed (ICH E6(R3), EU GMP for investigational products). */
export type AuthoriseDestruction = Command<
  'AuthoriseDestruction',
  { readonly items: readonly string[]; readonly reason: string; readonly reference: string }
>;

export type DisposalCommand = AuthoriseDestruction | ReturnUnit | ConsentToDisposal | DisposeUnit;
