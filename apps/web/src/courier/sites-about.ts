import { account } from '../session/account.js';
import { type Stop, liesAt } from './run.js';

/** The sites at which a package may lie or be left: where it goes, where it was packed, and where its courier is at home. */
export function sitesAbout(stop: Stop): readonly string[] {
  const { row } = stop;
  const sites = [
    liesAt(stop)?.site,
    row?.destination.site,
    row?.origin.site,
    account.value?.at.site,
  ];
  return [...new Set(sites.filter(site => site !== undefined))];
}
