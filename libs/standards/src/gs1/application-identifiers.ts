import type { ApplicationIdentifier } from './application-identifier.js';
import { assetsAndServices } from './tables/assets-and-services.js';
import { healthAndProcess } from './tables/health-and-process.js';
import { measuresAndPrices } from './tables/measures-and-prices.js';
import { partiesAndTransport } from './tables/parties-and-transport.js';
import { tradeItems } from './tables/trade-items.js';

/**
 * The application identifiers as a table, so that a supplier's label is read whole. Source: GS1 Syntax
 * Dictionary, January 2026. An identifier that is not here is refused, not skipped: those whose content is a
 * code of another register (currency, IBAN, packaging, two-letter country) and coupons.
 */
export const applicationIdentifiers: ReadonlyMap<string, ApplicationIdentifier> = new Map(
  [
    ...tradeItems,
    ...measuresAndPrices,
    ...partiesAndTransport,
    ...healthAndProcess,
    ...assetsAndServices,
  ].map(entry => [entry.ai, entry]),
);

/** Identifiers have two, three or four digits; none is the beginning of another. */
export const AI_LENGTHS = [2, 3, 4] as const;
