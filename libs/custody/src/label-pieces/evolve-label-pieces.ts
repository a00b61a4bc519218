import type { Evolution } from '../journey/change.js';
import type { LabelPiecesEvent } from './events.js';

export const evolveLabelPieces: Evolution<LabelPiecesEvent> = {
  LabelPiecesCompared: (journey, { data }) => ({
    ...journey,
    piecesCompared: [...journey.piecesCompared, data.label],
  }),
  LabelFoundDoubled: (journey, { data }) => ({
    ...journey,
    doubled: { ...journey.doubled, [data.label]: data.item },
  }),
  CopyDestroyed: (journey, { data }) => {
    const { [data.label]: _single, ...doubled } = journey.doubled;
    return { ...journey, doubled };
  },
};
