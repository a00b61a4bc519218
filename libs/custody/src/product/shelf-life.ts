import { DAY_MS, HOUR_MS, type Instant, after } from '../kernel/instant.js';
import type { ProtocolDefinition } from '../protocol/definition.js';

/** From the start of filling until nobody is given it any more. */
export const shelfLifeMs = ({ form }: ProtocolDefinition): number =>
  form.kind === 'fresh' ? form.shelfLifeHours * HOUR_MS : form.shelfLifeDays * DAY_MS;

/** An expiry moves to earlier where cells are given less time, and never to later. */
export const expiryUnder = (
  expiresAt: Instant,
  lived: ProtocolDefinition,
  next: ProtocolDefinition,
): Instant => after(expiresAt, Math.min(0, shelfLifeMs(next) - shelfLifeMs(lived)));
