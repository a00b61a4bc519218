import type { components } from '../api/ledger.js';
import { inLanguages } from '../words/in-languages.js';

export type ProofKind = components['schemas']['ProofDto']['kind'];

/** By what it is found again. */
export const PROOFS = inLanguages<Readonly<Record<ProofKind, string>>>({
  en: { 'locker-code': 'With a code', waybill: 'With a waybill', receipt: 'With a receipt' },
  cs: { 'locker-code': 'S kódem', waybill: 'S nákladním listem', receipt: 'S potvrzením' },
});

export const proofWords = inLanguages<Readonly<Record<ProofKind, string>>>({
  en: {
    'locker-code': 'Code of the locker',
    waybill: 'Number of the waybill',
    receipt: 'Number of the receipt',
  },
  cs: {
    'locker-code': 'Kód schránky',
    waybill: 'Číslo nákladního listu',
    receipt: 'Číslo potvrzení',
  },
});
