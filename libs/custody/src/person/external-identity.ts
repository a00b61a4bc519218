import type { Instant } from '../kernel/instant.js';
import type { ExternalIdentity } from './events.js';
import type { Person } from './person.js';
import { LATELY_MS } from './session.js';

/** The link by which the provider's word opens this account; undefined where nobody made one. */
export const linkOf = (
  { externalIdentities }: Person,
  { issuer, subject }: Pick<ExternalIdentity, 'issuer' | 'subject'>,
): string | undefined =>
  externalIdentities.find(each => each.issuer === issuer && each.subject === subject)?.link;

/** The link by which the provider vouched for this very session a moment ago. */
export function linkShownLately(
  { shownByProvider }: Person,
  session: string | undefined,
  now: Instant,
): string | undefined {
  if (shownByProvider === undefined || shownByProvider.session !== session) return undefined;
  return now - shownByProvider.at < LATELY_MS ? shownByProvider.link : undefined;
}
