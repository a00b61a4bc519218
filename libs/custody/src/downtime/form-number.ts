/** The two checks, and the course of the infusion: each on a sheet of its own, so that the second check cannot see the first. */
const FORM_PARTS = ['A', 'B', 'C'] as const;

export type FormPart = (typeof FORM_PARTS)[number];

/** `CHA999926ABC123-2-B`: whose therapy, which pack, which sheet. Nothing has to be looked up to find where a form belongs. */
export const FORM_NUMBER = /^(CH[0-9A-Z]{13})-(\d{1,3})-([ABC])$/;

export interface FormNumber {
  readonly coi: string;
  readonly pack: string;
  readonly part: FormPart;
}

export const formsOfPack = (coi: string, pack: string): readonly string[] =>
  FORM_PARTS.map(part => `${coi}-${pack.slice('PACK-'.length)}-${part}`);

/** @returns undefined where it is the number of no form */
export function readFormNumber(form: string): FormNumber | undefined {
  const [, coi, pack, part] = FORM_NUMBER.exec(form) ?? [];
  return coi === undefined || pack === undefined || part === undefined
    ? undefined
    : { coi, pack: `PACK-${Number(pack)}`, part: part as FormPart };
}
