/** Whose record is compared with its source: of a therapy, or of a participant. */
export type RecordOf = { readonly coi: string } | { readonly participant: string };

const NAMED = /^(journey|participant)-(.+)$/;

/** What stands in an address, as the ledger calls the record; undefined of what is none such. */
export function recordOf(of: string): RecordOf | undefined {
  const [, kind, name] = NAMED.exec(of) ?? [];
  if (name === undefined) return undefined;
  return kind === 'journey' ? { coi: name } : { participant: name };
}

export const nameOf = (record: RecordOf): string =>
  'coi' in record ? `journey-${record.coi}` : `participant-${record.participant}`;
