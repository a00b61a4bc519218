import type { DomainEvent } from '../kernel/event.js';
import type { Facts } from '../kernel/finding.js';
import type { RefusalCode } from '../refusals/refusal-code.js';

/** A harmless refusal: worth a line per site and day, and no more than the cap per person. */
export type CommandRefused = DomainEvent<
  'CommandRefused',
  {
    readonly stream: string;
    readonly command: string;
    readonly code: RefusalCode | 'DEVICE_NOT_YOURS' | 'FORBIDDEN' | 'PERSONAL_DATA_SUSPECTED';
    readonly facts: Facts;
  }
>;

/** Somebody who fails this often in a day is a support call, not an audit finding. */
export const REFUSALS_PER_PERSON_AND_DAY = 200;
