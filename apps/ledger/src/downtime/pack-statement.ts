import type { DowntimePackIssued, Journey, ReadEvent } from '@selfsame/custody';

export type IssuedPack = Extract<ReadEvent, { readonly type: 'DowntimePackIssued' }>;

/** What the code of a pack says: canonical JSON (RFC 8785), and nothing of a person. */
export interface PackStatement {
  readonly v: 1;
  readonly ledger: string;
  readonly epoch: number;
  readonly simulated: boolean;
  readonly study: string;
  readonly coi: string;
  readonly item: string;
  readonly label: string;
  readonly dose: number;
  readonly protocol: string;
  readonly stage: string;
  readonly expires: string;
  readonly validUntil: string;
  readonly pack: string;
  readonly forms: readonly string[];
  readonly printed: string;
  /** The event before the printing, by its place and its bytes: all that the paper knows of, and nothing after it. */
  readonly restsOn: { readonly stream: string; readonly revision: number; readonly sha256: string };
}

export function packStatement(
  { data, envelope }: IssuedPack & { readonly data: DowntimePackIssued['data'] },
  { coi, doseNumber, protocol }: Journey,
  simulated: boolean,
): PackStatement {
  const { pack, item, label, stage, expiresAt, validUntil, forms } = data;
  const { ledgerId, epoch, study, stream, revision, prev, recordedAt } = envelope;
  return {
    v: 1,
    ledger: ledgerId,
    epoch,
    simulated,
    study,
    coi,
    item,
    label,
    dose: doseNumber,
    protocol: `${protocol.protocol} ${protocol.version}`,
    stage,
    expires: expiresAt,
    validUntil,
    pack,
    forms,
    printed: recordedAt,
    restsOn: { stream, revision: revision - 1, sha256: prev ?? '' },
  };
}
