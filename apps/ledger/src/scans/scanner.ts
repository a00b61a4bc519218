import type {
  LotReference,
  PresentedLabel,
  PresentedPackage,
  PresentedPosition,
  PresentedThing,
  PresentedWorkstation,
  PresentedWristband,
  Typed,
  TypedThing,
} from '@selfsame/custody';
import { NAMED_BY_HAND, instantOf } from '@selfsame/custody';
import {
  KEYED,
  type KindOfIdentification,
  OWN_ELEMENT,
  isOnContainer,
  kindOfIdentification,
  positionIn,
  slotText,
} from '@selfsame/standards';
import type { ClaimDesk } from '../claims/claim-desk.js';
import type { ScanNotes } from '../commands/intent.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { participantStream, typingStream, workstationStream } from '../commands/stream-names.js';
import { type AtPosition, readPosition, slotOrName } from './at-position.js';
import { fieldOf } from './field-of.js';
import { type ReadScan, type Scan, type Scanned, checkWhole } from './read-scan.js';
import { standingOf } from './standing-of-band.js';
import { type ReadTyped, type ScanOrTyped, type TypedText, isTyped } from './typed-text.js';
import type { WristbandKey } from './wristband-key.js';

export interface ScannerParts {
  readonly claims: ClaimDesk;
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
  readonly readScan: ReadScan;
  readonly wristbandKey: WristbandKey;
  readonly typedText: TypedText;
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
    /** The body in which the scans came: a scan that is refused is named by its field. */
    private readonly body: object,
    /** Whether a label or a wristband may be typed here: where the rules of typing are asked. */
    private readonly mayBeTyped = false,
  ) {}

  /** Reads a symbol again after its claim was taken, without noting the scan a second time. */
  get again(): Scanner {
    return new Scanner(this.parts, [], this.body, this.mayBeTyped);
  }

  /** Takes what people typed as well. */
  get takingTyped(): Scanner {
    return new Scanner(this.parts, this.notes, this.body, true);
  }

  async label(scan: ScanOrTyped): Promise<PresentedLabel> {
    if (this.isTyped(scan)) {
      const { value, typed } = await this.typed('label', scan);
      return { ...(await this.claimedLabel(value)), typed, ...momentOf(scan) };
    }
    const scanned = this.read(scan);
    const label = `${this.need(scan, scanned, '01')}.${this.need(scan, scanned, '21')}`;
    return { ...(await this.claimedLabel(label)), ...momentOf(scan) };
  }

  private async claimedLabel(label: string): Promise<PresentedLabel> {
    const { holder, token } = await this.parts.claims.read('label', label);
    if (holder?.coi === undefined || holder.item === undefined) return { label };
    const { coi, item, participant } = holder;
    return { label, claim: { coi, item, participant, token } };
  }

  labels(scans: readonly ScanOrTyped[]): Promise<PresentedLabel[]> {
    return Promise.all(scans.map(scan => this.label(scan)));
  }

  /** H28: a wristband is a person's when it was bound. A binding that died after its claim opens no gate. */
  async wristband(scan: ScanOrTyped): Promise<PresentedWristband> {
    const { loader, kinds } = this.parts;
    const presented = await this.claimedWristband(scan);
    const { claim } = presented;
    if (claim === undefined) return presented;
    const { state } = await loader.load(kinds.participant, participantStream(claim.participant));
    return standingOf(presented, state);
  }

  /**
   * What the claim alone says: for whoever is about to bind it.
   * The content never leaves this method: what is kept, logged and compared is its keyed HMAC, and of what kind it is.
   */
  async claimedWristband(scan: ScanOrTyped): Promise<PresentedWristband> {
    if (this.isTyped(scan)) {
      const { value, typed, identification } = await this.typed('wristband', scan);
      return {
        ...(await this.holderOf(value)),
        ...saidBy(identification),
        typed,
        ...momentOf(scan),
      };
    }
    this.named(scan, () => checkWhole(scan));
    const hmac = this.parts.wristbandKey.hmac(scan.raw);
    const identification = kindOfIdentification(scan);
    this.notes.push({ symbology: scan.symbology, hmac, identification, ...noted(scan) });
    return { ...(await this.holderOf(hmac)), ...saidBy(identification), ...momentOf(scan) };
  }

  private async holderOf(hmac: string): Promise<PresentedWristband> {
    const { holder, token } = await this.parts.claims.read('wristband', hmac);
    return holder === undefined
      ? { hmac }
      : { hmac, claim: { participant: holder.participant, token } };
  }

  /** Whoever types first leaves what he typed here, and nothing is said of it. */
  noteTyped(what: TypedThing, scan: ScanOrTyped): ReadTyped {
    const typed = this.named(scan, () => this.parts.typedText.read(what, scan));
    this.notes.push({ ...typed.record, ...noted(scan) });
    return typed;
  }

  private isTyped(scan: ScanOrTyped): boolean {
    const typed = this.named(scan, () => isTyped(scan));
    if (typed && !this.mayBeTyped)
      throw this.rejected(scan, 'TYPED_HERE', 'This cannot be typed here. Scan it.');
    return typed;
  }

  private async typed(
    what: TypedThing,
    scan: ScanOrTyped,
  ): Promise<{
    readonly value: string;
    readonly identification: KindOfIdentification | undefined;
    readonly typed: Typed;
  }> {
    const { value, reason, identification } = this.noteTyped(what, scan);
    const { loader, kinds } = this.parts;
    const { state } = await loader.load(kinds.typing, typingStream(what, value));
    const by = [...state].map(([person, at]) => ({ person, at }));
    return { value, identification, typed: { reason, by } };
  }

  async package(scan: Scan): Promise<PresentedPackage> {
    const sscc = this.need(scan, this.read(scan), '00');
    const { holder, token } = await this.parts.claims.read('sscc', sscc);
    return holder?.coi === undefined ? { sscc } : { sscc, claim: { coi: holder.coi, token } };
  }

  async thing(kind: 'seal' | 'shipper' | 'logger', scan: Scan): Promise<PresentedThing> {
    return this.claimed(kind, this.asset(scan));
  }

  /** What was numbered once and is held by a package or a batch. */
  async claimed(
    kind: 'seal' | 'shipper' | 'logger' | 'din',
    value: string,
  ): Promise<PresentedThing> {
    const { holder, token } = await this.parts.claims.read(kind, value);
    return holder?.coi === undefined || holder.item === undefined
      ? { value }
      : { value, claim: { coi: holder.coi, item: holder.item, token } };
  }

  /** A seal, logger, shipper, box or bench by its asset number: GIAI (8004) or GRAI (8003). A position of a box is none of them. */
  asset(scan: Scan): string {
    const { asset, position } = this.assetAndPosition(scan);
    if (position === undefined) return asset;
    const advice = 'This is the symbol of a position. Scan the one on the thing itself.';
    throw this.rejected(scan, 'SCAN_OF_POSITION', advice, { position });
  }

  /** A box, by its own symbol or by that of any of its positions: for whoever carries whole boxes. */
  boxOf(scan: Scan): string {
    return this.assetAndPosition(scan).asset;
  }

  /** A position by its own symbol, and the box that it is of. */
  slot(scan: Scan): { readonly box: string; readonly position: string } {
    const { asset: box, position } = this.assetAndPosition(scan);
    if (position === undefined) throw this.missing(scan, OWN_ELEMENT);
    return { box, position };
  }

  private assetAndPosition(scan: Scan) {
    const scanned = this.read(scan);
    const asset = valueOf(scanned, '8004') ?? valueOf(scanned, '8003');
    if (asset === undefined) throw this.missing(scan, '8004 or 8003');
    return { asset, position: positionIn(valueOf(scanned, OWN_ELEMENT)) };
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

  /** A position of a box that was scanned: by its own symbol, or named by hand, which is kept as what it is. */
  async at(there: AtPosition): Promise<PresentedPosition> {
    const box = this.asset(there.box);
    const slot = slotOrName(there);
    if (typeof slot === 'string') {
      this.notes.push({ symbology: KEYED, raw: slotText(box, slot), typed: NAMED_BY_HAND });
      return readPosition(this.parts, box, slot);
    }
    const { box: slotOf, position } = this.slot(slot);
    const read = { ...(await readPosition(this.parts, box, position)), isScanned: true as const };
    return slotOf === box ? read : { ...read, slotOf };
  }

  async position(scan: Scan, position: string): Promise<PresentedPosition> {
    return readPosition(this.parts, this.asset(scan), position);
  }

  /** A raw material: GTIN and lot number. */
  lot(scan: Scan): LotReference {
    const scanned = this.read(scan);
    return { gtin: this.need(scan, scanned, '01'), lot: this.need(scan, scanned, '10') };
  }

  /** A donation identification number, with or without the rest of a compound label. */
  din(scan: Scan): string {
    const scanned = this.read(scan);
    if (scanned.kind !== 'isbt128' || scanned.din === undefined) throw this.missing(scan, 'DIN');
    if (scanned.flags !== undefined && !isOnContainer(scanned.flags)) {
      const advice =
        'This number stands on a record or a test tube. Scan the one on the container.';
      throw this.rejected(scan, 'SCAN_NOT_ON_CONTAINER', advice, { flags: scanned.flags });
    }
    return scanned.din;
  }

  /** Refuses a scan that was read well and is of no use here. */
  rejected(scan: Scan, fault: string, advice: string, facts: object = {}): Problem {
    return new Problem('SCAN_REJECTED', { field: this.field(scan), fault, advice, ...facts });
  }

  private read(scan: ScanOrTyped): Scanned {
    const scanned = this.named(scan, () => {
      isTyped(scan);
      checkWhole(scan);
      return this.parts.readScan(scan);
    });
    this.notes.push({ symbology: scan.symbology, raw: scan.raw, ...noted(scan) });
    return scanned;
  }

  /** Whoever scanned seven tubes must know which one to scan again. */
  private named<T>(scan: Scan, look: () => T): T {
    try {
      return look();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      throw new Problem(error.code, { field: this.field(scan), ...error.facts });
    }
  }

  private field(scan: Scan): string | undefined {
    return fieldOf(scan, this.body);
  }

  private need(scan: Scan, scanned: Scanned, ai: string): string {
    const value = valueOf(scanned, ai);
    if (value === undefined) throw this.missing(scan, ai);
    return value;
  }

  private missing(scan: Scan, element: string): Problem {
    const advice = 'This symbol is of something else. Scan the one that the field asks for.';
    return this.rejected(scan, 'SCAN_ELEMENT_MISSING', advice, { element });
  }
}

/** The moment of the scan, as the log keeps it and as it is decided on. */
const noted = ({ scannedAt }: ScanOrTyped) => (scannedAt === undefined ? {} : { scannedAt });
const momentOf = ({ scannedAt }: ScanOrTyped) =>
  scannedAt === undefined ? {} : { scannedAt: instantOf(scannedAt) };

/** What a wristband's symbol says that it stands on, where it says so. */
const saidBy = (identification?: KindOfIdentification): { readonly mediaType?: string } =>
  identification?.mediaType === undefined ? {} : { mediaType: identification.mediaType };

const valueOf = (scanned: Scanned, ai: string): string | undefined =>
  scanned.kind === 'gs1' ? scanned.elements[ai] : undefined;
