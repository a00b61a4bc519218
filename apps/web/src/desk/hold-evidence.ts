import type { components } from '../api/ledger.js';

/** All that somebody needs who was woken for a hold. */
export type HoldEvidence = components['schemas']['HoldEvidenceDto'];
