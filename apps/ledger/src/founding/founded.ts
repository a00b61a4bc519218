import type { LedgerFounded } from '@selfsame/custody';

/** Of a site that the founding does not name. */
const NO_ZONE = 'UTC';

/** How this ledger was founded, as something that can be injected. */
export class Founded {
  constructor(readonly data: LedgerFounded['data']) {}

  /** IANA zone of a site: by which clock its people read a time. */
  zoneOf(site: string): string {
    const sites = this.data.organisations.flatMap(({ sites: own }) => own);
    return sites.find(each => each.site === site)?.timeZone ?? NO_ZONE;
  }
}
