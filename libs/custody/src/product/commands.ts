import type { Command } from '../kernel/command.js';
import type { LotReference, PresentedLabel, PresentedWorkstation } from '../kernel/presented.js';
import type { QuotedInstruction } from '../preparation/commands.js';
import type { SealTested } from './events.js';

export type FillTubes = Command<
  'FillTubes',
  {
    readonly bench: PresentedWorkstation;
    readonly from: PresentedLabel;
    readonly tubes: readonly PresentedLabel[];
    readonly declaredTubes: number;
    readonly volumeMicrolitres: number;
    readonly cellsPerTube: number;
    readonly diluent: LotReference;
    /** Of the cryo-tubes, where the house keeps account of them. */
    readonly tubeLot?: LotReference;
  }
>;
export type SealTube = Command<'SealTube', { readonly tube: PresentedLabel }>;
export type TestSeal = Command<
  'TestSeal',
  {
    readonly tube: PresentedLabel;
    readonly method: SealTested['data']['method'];
    readonly tight: boolean;
  }
>;
export type FreezeTubes = Command<
  'FreezeTubes',
  {
    readonly tubes: readonly PresentedLabel[];
    readonly freezer: string;
    readonly program: string;
    readonly traceSha256: string;
  }
>;
export type ThawUnit = Command<
  'ThawUnit',
  {
    readonly tube: PresentedLabel;
    readonly bath: string;
    /** What it is diluted with, where the instruction of the product says so. */
    readonly diluent?: LotReference;
    /** Where the protocol names the instruction of its product, which one is followed. */
    readonly instruction?: QuotedInstruction;
  }
>;

export type ProductCommand = FillTubes | SealTube | TestSeal | FreezeTubes | ThawUnit;
