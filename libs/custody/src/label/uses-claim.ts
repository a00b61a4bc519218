import type { Journey, Package } from '../journey/journey.js';

const isOpened = (status: Package['status']): boolean =>
  status === 'opened' || status === 'unpacked';

/**
 * A used claim is never given up: a label once printed, a number or seal once on a package, a donation number once on a
 * bag, a shipper not yet empty, a logger whose package is still closed.
 */
export function usesClaim(
  { labels, packages, batches }: Journey,
  { kind, value }: { readonly kind: string; readonly value: string },
): boolean {
  const inUse = Object.values(packages);
  switch (kind) {
    case 'label':
      return labels[value] !== undefined;
    case 'sscc':
      return packages[value] !== undefined;
    case 'seal':
      return inUse.some(({ seals }) => seals.includes(value));
    case 'shipper':
      return inUse.some(({ shipper, status }) => shipper === value && status !== 'unpacked');
    case 'logger':
      return inUse.some(({ logger, status }) => logger === value && !isOpened(status));
    case 'din':
      return Object.values(batches).some(({ dins }) => dins.includes(value));
    default:
      return true;
  }
}
