import { DAY_MS, HOUR_MS } from '../kernel/instant.js';
import type { ProtocolDefinition } from '../protocol/definition.js';

/** From the start of filling until nobody is given it any more. */
export const shelfLifeMs = ({ form }: ProtocolDefinition): number =>
  form.kind === 'fresh' ? form.shelfLifeHours * HOUR_MS : form.shelfLifeDays * DAY_MS;
