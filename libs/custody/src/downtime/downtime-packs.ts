import type { Instant } from '../kernel/instant.js';
import type { Fate } from './commands.js';
import { readFormNumber } from './form-number.js';
import { type OnPaper, givenIn } from './on-paper.js';

export interface DowntimePack {
  readonly pack: string;
  readonly item: string;
  readonly label: string;
  readonly site: string;
  readonly post: string | undefined;
  readonly forms: readonly string[];
  readonly issuedAt: Instant;
  readonly validUntil: Instant;
  readonly voided: { readonly cause: string; readonly at: Instant } | undefined;
  /** Whoever holds it knows that it is void. */
  readonly holderTold: boolean;
}

export interface EnteredForm {
  readonly form: string;
  readonly formSha256: string;
  readonly enteredBy: string;
  readonly at: Instant;
  readonly paper: OnPaper;
  readonly item: string | undefined;
  readonly compared: { readonly by: string; readonly agrees: boolean } | undefined;
}

/** All the paper of one therapy, and what became of each sheet. */
export interface Downtime {
  readonly packs: Readonly<Record<string, DowntimePack>>;
  /** Sheets of this therapy and of others that were used in it. */
  readonly entered: Readonly<Record<string, EnteredForm>>;
  readonly returned: Readonly<Record<string, Fate>>;
}

export const noPaper: Downtime = { packs: {}, entered: {}, returned: {} };

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

export const enteredForm = ({ entered }: Downtime, form: string): EnteredForm | undefined =>
  own(entered, form);

/** The pack that a form belongs to; undefined of a number that was never issued here. */
export const packOfForm = ({ packs }: Downtime, form: string): DowntimePack | undefined =>
  Object.values(packs).find(({ forms }) => forms.includes(form));

/** Neither entered, nor destroyed, nor known to be lost: somebody still has it. */
export const outstandingForms = (
  { entered, returned }: Downtime,
  { forms }: DowntimePack,
): readonly string[] =>
  forms.filter(form => own(entered, form) === undefined && own(returned, form) === undefined);

/** How many are still out once this one is accounted for; undefined of a form of no pack here. */
export function leftAfter(downtime: Downtime, form: string): number | undefined {
  const pack = packOfForm(downtime, form);
  return pack && outstandingForms(downtime, pack).filter(each => each !== form).length;
}

/** The checks of a pack that found everything to be of one participant. */
export const agreeingChecks = (downtime: Downtime, { forms }: DowntimePack) =>
  forms.flatMap(form => {
    const paper = own(downtime.entered, form)?.paper;
    return paper?.kind === 'check' && paper.check.agrees ? [{ form, ...paper.check }] : [];
  });

/** What was given by it, as its course says; undefined while that is not entered, or where nothing was. */
const givenBy = (downtime: Downtime, { forms }: DowntimePack) =>
  forms
    .filter(form => readFormNumber(form)?.part === 'C')
    .flatMap(form => own(downtime.entered, form) ?? [])
    .map(({ paper }) => givenIn(paper))
    .find(given => given !== undefined);

/** Still in somebody's hands as a pack that counts. */
export const countsStill = (downtime: Downtime, pack: DowntimePack): boolean =>
  pack.voided === undefined &&
  givenBy(downtime, pack) === undefined &&
  outstandingForms(downtime, pack).length > 0;
