import type {
  LotReference,
  PresentedLabel,
  PresentedPackage,
  PresentedThing,
  PresentedWorkstation,
  PresentedWristband,
} from '../src/kernel/presented.js';
import { labelOf } from '../src/label/label-serial.js';

/** The therapy that every story is about, and two it could be mixed up with. */
export const OURS = { coi: 'CHA999926OURS01', participant: 'participant-ours' } as const;
const OTHER_DOSE = { coi: 'CHA999926OURS02', participant: OURS.participant } as const;
export const STRANGER = { coi: 'CHA999926OTHER1', participant: 'participant-other' } as const;

export const SUBJECT_NUMBER = '01-012';
const GTIN = '09512345000016';

/** What stands on the label of one of our items. */
export const serialOf = (item: string, instance = 1): string =>
  labelOf(GTIN, { coi: OURS.coi, item, instance });

const presented = (
  owner: { readonly coi: string; readonly participant: string },
  item: string,
  instance = 1,
): PresentedLabel => ({
  label: labelOf(GTIN, { coi: owner.coi, item, instance }),
  claim: { ...owner, item, token: 0 },
});

/** The label of an item as a scanner presents it, once its claim has been read. */
export const scan = (item: string, instance = 1): PresentedLabel => presented(OURS, item, instance);
export const scanOfOtherDose = (item: string): PresentedLabel => presented(OTHER_DOSE, item);
export const scanOfStranger = (item: string): PresentedLabel => presented(STRANGER, item);
export const scanOfNobody: PresentedLabel = { label: `${GTIN}.NEVER-PRINTED` };

export const wristband: PresentedWristband = {
  hmac: 'hmac-ours',
  claim: { participant: OURS.participant, token: 0 },
};
export const wristbandOfStranger: PresentedWristband = {
  hmac: 'hmac-other',
  claim: { participant: STRANGER.participant, token: 0 },
};
export const wristbandOfNobody: PresentedWristband = { hmac: 'hmac-nobody' };

/** What a ward says where the vault has nothing to compare it with. */
export const spokenHere = {
  identity: 'spoken',
  comparison: { compared: false, because: 'not-recorded' },
} as const;

/** A bench open for us, its line cleared by a second person. */
export const bench: PresentedWorkstation = {
  workstation: 'BENCH-1',
  session: { session: 'SESSION-1', coi: OURS.coi, lineClearedBy: 'second-operator' },
};
/** The same bench as events name it. */
export const benchOfEvents = { workstation: 'BENCH-1', session: 'SESSION-1' };

export const lot = (name: string): LotReference => ({ gtin: '09512345000115', lot: name });

export interface Parcel {
  readonly sscc: string;
  readonly shipper: string;
  readonly seal: string;
  readonly logger: string;
}

/** What carries the marrow to the clean room, and what carries the product to the ward. */
export const marrowParcel: Parcel = {
  sscc: '395123450000000017',
  shipper: 'SHIPPER-1',
  seal: 'SEAL-1',
  logger: 'LOGGER-1',
};
export const productParcel: Parcel = {
  sscc: '395123450000000024',
  shipper: 'SHIPPER-2',
  seal: 'SEAL-2',
  logger: 'LOGGER-2',
};

export const packageOf = ({ sscc }: Pick<Parcel, 'sscc'>): PresentedPackage => ({
  sscc,
  claim: { coi: OURS.coi, token: 0 },
});

/** What both sides of a handoff scan. */
export const outsideOf = (parcel: Parcel) => ({
  package: packageOf(parcel),
  seal: parcel.seal,
  logger: parcel.logger,
});

/** A donation number, claimed by us for a batch. */
export const dinOf = (value: string, batch = 'B1'): PresentedThing => ({
  value,
  claim: { coi: OURS.coi, item: batch, token: 0 },
});

/** A seal, a shipper or a logger, claimed by us for a package. */
export const thing = (value: string, { sscc }: Pick<Parcel, 'sscc'>): PresentedThing => ({
  value,
  claim: { coi: OURS.coi, item: sscc, token: 0 },
});
