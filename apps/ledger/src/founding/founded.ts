import type { FoundedSite, LedgerFounded } from '@selfsame/custody';

/** Of a site that the founding does not name. */
const NO_ZONE = 'UTC';

/** How this ledger was founded, as something that can be injected. */
export class Founded {
  constructor(readonly data: LedgerFounded['data']) {}

  /** IANA zone of a site: by which clock its people read a time. */
  zoneOf(site: string): string {
    return this.site(site)?.timeZone ?? NO_ZONE;
  }

  /** What people call a site; its name in the ledger where the founding does not name it. */
  titleOf(site: string): string {
    return this.site(site)?.title ?? site;
  }

  private site(site: string): FoundedSite | undefined {
    return this.data.organisations.flatMap(({ sites }) => sites).find(each => each.site === site);
  }
}
