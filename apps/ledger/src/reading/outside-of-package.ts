import type { Package } from '@selfsame/custody';

/** What can be read from the outside of a package, and where it goes: nothing of what is in it, and nothing of whom it is for. */
export type OutsideOfPackage = Omit<
  Package,
  'items' | 'loggerData' | 'seals' | 'handedOver' | 'offerEnded'
>;

const outsideOf = ({
  items: _items,
  loggerData: _loggerData,
  seals: _seals,
  handedOver: _handedOver,
  offerEnded: _offerEnded,
  ...outside
}: Package): OutsideOfPackage => outside;

/** Packages by their number, as a journey has them. */
export const outsidesOf = (
  packages: readonly Package[],
): Readonly<Record<string, OutsideOfPackage>> =>
  Object.fromEntries(packages.map(each => [each.sscc, outsideOf(each)]));
