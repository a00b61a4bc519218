import type { Journey, Package } from '../journey/journey.js';
import type { TemperatureLeg } from '../protocol/definition.js';

/** The limits of a package's way. A return travels as the product did. */
export const legOf = (
  { protocol: { transport } }: Pick<Journey, 'protocol'>,
  { leg }: Pick<Package, 'leg'>,
): TemperatureLeg => (leg === 'startingMaterial' ? transport.startingMaterial : transport.product);
