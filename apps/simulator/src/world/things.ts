import {
  type Scan,
  assetSymbol,
  dinSymbol,
  makeGsrn,
  makeSscc,
  slotSymbol,
  ssccSymbol,
  wristbandSymbol,
} from '@selfsame/standards';

/** Documentation FIN of ICCBBA: no real facility. */
export const FACILITY = 'A9999';

/** GIAI. */
const ASSET = '8004';

const scan = ({ symbology, raw }: Scan): Scan => ({ symbology, raw });

/** What lies about in the trial: everything has a symbol, and every number is used once. */
export class Things {
  private counts = new Map<string, number>();

  private next(kind: string): number {
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    return count;
  }

  sscc = (): Scan =>
    scan(ssccSymbol(makeSscc(`395123450${String(this.next('sscc')).padStart(8, '0')}`)));
  seal = (): Scan => scan(assetSymbol(`9512345SEAL${this.next('seal')}`));
  logger = (): Scan => scan(assetSymbol(`9512345LOG${this.next('logger')}`));
  shipper = (): Scan => scan(assetSymbol(`9512345SHIP${this.next('shipper')}`));
  din = (): Scan => scan(dinSymbol(`${FACILITY}26${String(this.next('din')).padStart(6, '0')}`));
  /** As its supplier printed it. */
  plate = (): string => `P-${String(this.next('plate')).padStart(5, '0')}`;
  /** How many samples were kept before. */
  kept = (): number => this.next('kept') - 1;
  wristband = (): Scan => {
    const count = this.next('wristband');
    return scan(wristbandSymbol(makeGsrn(`9512345${String(count).padStart(10, '0')}`), '1'));
  };
}

/** What stands on a thing that was numbered, without the identifier in front of it. */
export const assetOf = ({ raw }: Scan): string => raw.slice(ASSET.length);
export const bench = (name: string): Scan => scan(assetSymbol(name));
export const box = (name: string): Scan => scan(assetSymbol(name));

/** A box, and a position on its card, both scanned. */
export const slot = (name: string, position: string): { box: Scan; slot: Scan } => ({
  box: box(name),
  slot: scan(slotSymbol(name, position)),
});
