import type { IdentifiedBy } from '../identity/comparison.js';

/** Lifts the data of an old schema to the next one. The key is `<Type>.<from>`; add a golden vector with each. */
export type Upcaster = (data: unknown) => unknown;

interface Definition {
  readonly collection: object;
}

/** The first schema knew one starting material, marrow, and had its three sites in the code. */
const ILIAC_CRESTS = ['left-iliac-crest', 'right-iliac-crest', 'both-iliac-crests'];

const withSites = ({ collection, ...rest }: Definition) => ({
  ...rest,
  collection: { ...collection, aspirationSites: ILIAC_CRESTS },
});

const publishedWithSites: Upcaster = data => {
  const { definition, ...rest } = data as { readonly definition: Definition };
  return { ...rest, definition: withSites(definition) };
};

const startedWithSites: Upcaster = data => {
  const { protocol, ...rest } = data as { readonly protocol: Definition };
  return { ...rest, protocol: withSites(protocol) };
};

const startingMaterial: Upcaster = data => {
  const { kind, ...rest } = data as { readonly kind: string };
  return { ...rest, kind: kind === 'marrow' ? 'starting-material' : kind };
};

/** Donation numbers and loggers were once taken as they were scanned: no claim stands behind them. */
const UNCLAIMED = -1;

const withDinToken: Upcaster = data => ({ ...(data as object), dinToken: UNCLAIMED });

const withLoggerToken: Upcaster = data => {
  const { tokens, ...rest } = data as { readonly tokens: object };
  return { ...rest, tokens: { ...tokens, logger: UNCLAIMED } };
};

/** The first schema had other words for who spoke, and nothing was compared with what was said. */
const SPOKE: Readonly<Record<string, IdentifiedBy>> = {
  caregiver: 'proxy',
  'pointing-board': 'communication-aid',
  photograph: 'photo',
};

const beforeComparing: Upcaster = data => {
  const { identity, ...rest } = data as { readonly identity: string };
  const comparison = { compared: false, because: 'before-comparing' };
  return { ...rest, identity: SPOKE[identity] ?? identity, comparison };
};

export const upcasters: Readonly<Record<string, Upcaster>> = {
  'ProtocolPublished.1': publishedWithSites,
  'JourneyStarted.1': startedWithSites,
  'LabelPrinted.1': startingMaterial,
  'AspirationRecorded.1': withDinToken,
  'PackagePacked.1': withLoggerToken,
  'IdentityVerified.1': beforeComparing,
};
