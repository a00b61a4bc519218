/** The serial (AI 21, at most 20 characters) of one label instance: `A999926ABC123T12.1`. */
export interface LabelSerial {
  readonly coi: string;
  readonly item: string;
  /** 1 for the first print; a reprint is a new instance. */
  readonly instance: number;
}

/** `CH` is the literal of DS040; leaving it out keeps the serial within AI 21. */
const printLabelSerial = ({ coi, item, instance }: LabelSerial): string =>
  `${coi.slice(2)}${item}.${instance}`;

/** GTIN and serial together: what a scan of the label says, and the name of its claim. */
export const labelOf = (gtin: string, serial: LabelSerial): string =>
  `${gtin}.${printLabelSerial(serial)}`;
