import type { DomainEvent } from '../kernel/event.js';

/** The starting material left the participant: from here on there is always exactly one custodian. */
export type AspirationRecorded = DomainEvent<
  'AspirationRecorded',
  {
    readonly item: string;
    readonly batch: string;
    /** Donation identification number, ISBT 128 DS001, 13 characters. */
    readonly din: string;
    readonly volumeMicrolitres: number;
    /** As the protocol names it. */
    readonly aspirationSite: string;
    readonly anticoagulantLot: string;
    readonly wristbandToken: number;
    readonly dinToken: number;
  }
>;
/** The expansion failed; a re-collection under the same CoI opens the next batch. */
export type ExpansionFailed = DomainEvent<
  'ExpansionFailed',
  {
    readonly batch: string;
    readonly cause: 'no-growth' | 'contamination' | 'senescence' | 'vessel-lost';
  }
>;

export type CollectionEvent = AspirationRecorded | ExpansionFailed;
