import type { Role } from '../kernel/actor.js';
import type { Command } from '../kernel/command.js';
import type { PresentedLabel, PresentedWristband } from '../kernel/presented.js';
import type { Declared } from '../site/downtime.js';
import type { OnPaper } from './on-paper.js';

/** Given at the release, and again whenever the paper has to be another one. Every gate of the opening is asked. */
export type IssueDowntimePack = Command<
  'IssueDowntimePack',
  {
    readonly item: string;
    /** SHA-256 of the public key that the printed code is signed with. */
    readonly keySha256: string;
  }
>;
/** Whoever holds a void pack was called, and knows that it counts no more. */
export type TellPackHolder = Command<
  'TellPackHolder',
  { readonly pack: string; readonly told: Role }
>;

/** What paper says, typed afterwards by whoever is there: never refused for what it says. */
export type EnterDowntimeForm = Command<
  'EnterDowntimeForm',
  {
    readonly form: string;
    /** Of the scanned sheet: the paper is kept, and this says which paper. */
    readonly formSha256: string;
    readonly paper: OnPaper;
    readonly tube?: PresentedLabel;
    readonly syringe?: PresentedLabel;
    readonly wristband?: PresentedWristband;
    /** What each person that the form names may do at the site, by the ledger. */
    readonly roles: Readonly<Record<string, readonly Role[]>>;
    /** Downtimes that were declared for the site of the form so far. */
    readonly downtimes: readonly Declared[];
  }
>;
/** Annex 11 §6: somebody else holds the paper beside what was typed. */
export type CompareDowntimeEntry = Command<
  'CompareDowntimeEntry',
  { readonly form: string; readonly agrees: boolean; readonly note?: string }
>;

/** What becomes of a form that nobody wrote an infusion on. */
export const FATES = ['blank', 'spoiled', 'lost', 'entered-elsewhere'] as const;
export type Fate = (typeof FATES)[number];

export type ReturnDowntimeForm = Command<
  'ReturnDowntimeForm',
  {
    readonly form: string;
    readonly fate: Fate;
    /** Who saw it destroyed. */
    readonly witness?: string;
    readonly reason: string;
  }
>;

export type DowntimeCommand =
  | IssueDowntimePack
  | TellPackHolder
  | EnterDowntimeForm
  | CompareDowntimeEntry
  | ReturnDowntimeForm;
