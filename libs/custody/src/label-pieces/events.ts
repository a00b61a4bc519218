import type { DomainEvent } from '../kernel/event.js';

export type LabelPiecesCompared = DomainEvent<
  'LabelPiecesCompared',
  { readonly item: string; readonly label: string; readonly pieces: number }
>;
export type LabelFoundDoubled = DomainEvent<
  'LabelFoundDoubled',
  { readonly item: string; readonly label: string; readonly alsoOn?: string }
>;
export type CopyDestroyed = DomainEvent<
  'CopyDestroyed',
  { readonly item: string; readonly label: string; readonly witness: string }
>;

export type LabelPiecesEvent = LabelPiecesCompared | LabelFoundDoubled | CopyDestroyed;
