import type {
  LotReference,
  PresentedLabel,
  PresentedPackage,
  PresentedPosition,
  PresentedThing,
  PresentedWorkstation,
  PresentedWristband,
} from '@selfsame/custody';
import { hasPosition } from '@selfsame/custody';
import type { ClaimDesk } from '../claims/claim-desk.js';
import type { ScanNotes } from '../commands/intent.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { boxStream, participantStream, workstationStream } from '../commands/stream-names.js';
import type { ReadScan, Scan, Scanned } from './read-scan.js';
import type { WristbandKey } from './wristband-key.js';

export interface ScannerParts {
  readonly claims: ClaimDesk;
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
  readonly readScan: ReadScan;
  readonly wristbandKey: WristbandKey;
}

/**
 * Turns what a scanner delivered into what it stands for, by reading claim streams.
 * A read model never takes part in this: lists help people search, streams decide.
 */
export class Scanner {
  constructor(
    private readonly parts: ScannerParts,
    /** Gets every scan as the log will keep it. */
    private readonly notes: ScanNotes,
  ) {}

  /** Reads a symbol again after its claim was taken, without noting the scan a second time. */
  get again(): Scanner {
    return new Scanner(this.parts, []);
  }

  async label(scan: Scan): Promise<PresentedLabel> {
    const scanned = this.read(scan);
    const label = `${need(scanned, '01')}.${need(scanned, '21')}`;
    const { holder, token } = await this.parts.claims.read('label', label);
    if (holder?.coi === undefined || holder.item === undefined) return { label };
    const { coi, item, participant } = holder;
    return { label, claim: { coi, item, participant, token } };
  }

  labels(scans: readonly Scan[]): Promise<PresentedLabel[]> {
    return Promise.all(scans.map(scan => this.label(scan)));
  }

  /** H28: a wristband is a person's when it was bound. A binding that died after its claim opens no gate. */
  async wristband(scan: Scan): Promise<PresentedWristband> {
    const { loader, kinds } = this.parts;
    const presented = await this.claimedWristband(scan);
    const { hmac, claim } = presented;
    if (claim === undefined) return presented;
    const { state } = await loader.load(kinds.participant, participantStream(claim.participant));
    return state.wristbands.includes(hmac) ? presented : { hmac };
  }

  /**
   * What the claim alone says: for whoever is about to bind it.
   * The content never leaves this method: what is kept, logged and compared is its keyed HMAC.
   */
  async claimedWristband(scan: Scan): Promise<PresentedWristband> {
    if (scan.raw.trim() === '') throw new Problem('SCAN_REJECTED', { code: 'SCAN_EMPTY' });
    const hmac = this.parts.wristbandKey.hmac(scan.raw);
    this.notes.push({ symbology: scan.symbology, hmac });
    const { holder, token } = await this.parts.claims.read('wristband', hmac);
    return holder === undefined
      ? { hmac }
      : { hmac, claim: { participant: holder.participant, token } };
  }

  async package(scan: Scan): Promise<PresentedPackage> {
    const sscc = need(this.read(scan), '00');
    const { holder, token } = await this.parts.claims.read('sscc', sscc);
    return holder?.coi === undefined ? { sscc } : { sscc, claim: { coi: holder.coi, token } };
  }

  async thing(kind: 'seal' | 'shipper', scan: Scan): Promise<PresentedThing> {
    const value = this.asset(scan);
    const { holder, token } = await this.parts.claims.read(kind, value);
    return holder?.coi === undefined || holder.item === undefined
      ? { value }
      : { value, claim: { coi: holder.coi, item: holder.item, token } };
  }

  /** A seal, logger, shipper, box or bench by its asset number: GIAI (8004) or GRAI (8003). */
  asset(scan: Scan): string {
    const scanned = this.read(scan);
    const value = valueOf(scanned, '8004') ?? valueOf(scanned, '8003');
    if (value === undefined) throw missing('8004 or 8003');
    return value;
  }

  async workstation(scan: Scan): Promise<PresentedWorkstation> {
    const workstation = this.asset(scan);
    const { state } = await this.parts.loader.load(
      this.parts.kinds.workstation,
      workstationStream(workstation),
    );
    if (state.open === undefined) return { workstation };
    const { session, coi, lineClearedBy } = state.open;
    return {
      workstation,
      session: { session, coi, ...(lineClearedBy === undefined ? {} : { lineClearedBy }) },
    };
  }

  async position(scan: Scan, position: string): Promise<PresentedPosition> {
    const box = this.asset(scan);
    const { state } = await this.parts.loader.load(this.parts.kinds.box, boxStream(box));
    const occupant = state.map[position];
    return {
      box,
      position,
      exists: hasPosition(state, position),
      ...(occupant === undefined ? {} : { occupant, givenBy: state.givenBy[position] ?? -1 }),
    };
  }

  /** A raw material: GTIN and lot number. */
  lot(scan: Scan): LotReference {
    const scanned = this.read(scan);
    return { gtin: need(scanned, '01'), lot: need(scanned, '10') };
  }

  /** A donation identification number, with or without the rest of a compound label. */
  din(scan: Scan): string {
    const scanned = this.read(scan);
    if (scanned.kind !== 'isbt128' || scanned.din === undefined) throw missing('DIN');
    return scanned.din;
  }

  private read(scan: Scan): Scanned {
    const scanned = this.parts.readScan(scan);
    this.notes.push({ symbology: scan.symbology, raw: scan.raw });
    return scanned;
  }
}

const valueOf = (scanned: Scanned, ai: string): string | undefined =>
  scanned.kind === 'gs1' ? scanned.elements[ai] : undefined;

const missing = (element: string): Problem =>
  new Problem('SCAN_REJECTED', { code: 'SCAN_ELEMENT_MISSING', element });

function need(scanned: Scanned, ai: string): string {
  const value = valueOf(scanned, ai);
  if (value === undefined) throw missing(ai);
  return value;
}
