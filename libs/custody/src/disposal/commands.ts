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

export type DisposalCommand = ReturnUnit | DisposeUnit;
