import type { catalogue } from './catalogue.js';

/** Stable for ever: clients and auditors branch on these, never on text. */
export type RefusalCode = keyof typeof catalogue;
