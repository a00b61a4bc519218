import type { Notice } from '../protocol/definition.js';
import type { Occasion } from './recipients.js';

interface UsualNotice extends Notice {
  /** Where the hours come from. */
  readonly source: string;
}

/**
 * Who is told, and by when, where a protocol does not say: the one table. A national rule is data of the protocol, under
 * `notices`, and takes the place of the whole row.
 */
export const usualNotices: Readonly<Record<Occasion, readonly UsualNotice[]>> = {
  'late-result': [
    {
      recipient: 'qp',
      acknowledgedWithinHours: 4,
      source:
        'House default: the alert of the result tells him at once, as long as a hold stays open',
    },
    {
      recipient: 'treating-physician',
      toldWithinHours: 12,
      acknowledgedWithinHours: 24,
      source:
        'EudraLex Vol 4 Part IV §11 asks for a procedure and gives no figure; house default: he treats an infection',
    },
    {
      recipient: 'sponsor',
      toldWithinHours: 24,
      acknowledgedWithinHours: 48,
      source: 'House default: the sponsor has to answer the authority in time',
    },
    {
      recipient: 'authority',
      toldWithinHours: 168,
      source: 'Regulation (EU) 536/2014 Art 54(2): seven days (quoted from memory)',
    },
  ],
  // The treating physician and the sponsor hear of it once the product is in the participant.
  environment: [
    {
      recipient: 'qp',
      acknowledgedWithinHours: 24,
      source:
        'EudraLex Vol 4 Annex 1 §9.10 asks that somebody acts and gives no figure; house default: before the next certification',
    },
    {
      recipient: 'treating-physician',
      toldWithinHours: 24,
      acknowledgedWithinHours: 48,
      source: 'House default: as for a late result, for it is a risk and no finding',
    },
    {
      recipient: 'sponsor',
      toldWithinHours: 48,
      source: 'House default: as for a late result',
    },
  ],
  'exceptional-supply': [
    {
      recipient: 'sponsor',
      toldWithinHours: 24,
      source: 'House default: the sponsor has to tell the authority in time',
    },
    {
      recipient: 'authority',
      toldWithinHours: 48,
      source: 'EudraLex Vol 4 Part IV §11: within 48 hours of the supply (quoted from memory)',
    },
  ],
};
