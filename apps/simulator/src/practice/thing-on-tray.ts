import type { Scan } from '@selfsame/standards';

/** Something that can be held before a scanner, as the ledger's tray takes it. */
export interface ThingOnTray extends Scan {
  readonly name: string;
  readonly kind: string;
  readonly place?: string;
  /** What the person who wears it answers, asked who he is. */
  readonly says?: string;
  readonly coi?: string;
  readonly subjectNumber?: string;
}

/** A symbol without the line that people read. */
export const thing = (
  { symbology, raw }: Scan,
  rest: Omit<ThingOnTray, keyof Scan>,
): ThingOnTray => ({ ...rest, symbology, raw });
