import type { Api } from '../api.js';
import { localTime } from '../local-time.js';
import { LOT_LASTS_MS, type Material } from '../world/lots.js';
import { people } from '../world/people.js';
import { CareBlocked } from './care-blocked.js';
import { allowed } from './enrolment.js';

const pathOf = (lot: string): string => `/lots/${encodeURIComponent(lot)}`;

/** The store takes a delivery in, with its certificate of analysis. */
export async function receive(
  api: Api,
  { lot, kind, hoursInUse, certificate }: Material,
  now: number,
): Promise<void> {
  await allowed(api, people.keeper, `${pathOf(lot)}/receipts`, {
    kind,
    containers: 24,
    expiresAt: localTime(now + LOT_LASTS_MS),
    certificate,
    ...(hoursInUse === undefined ? {} : { hoursInUse }),
  });
}

/** The store takes a delivery in, and QA releases it. */
export async function stock(api: Api, material: Material, now: number): Promise<void> {
  await receive(api, material, now);
  await allowed(api, people.qa, `${pathOf(material.lot)}/releases`, {
    certificateSha256: material.certificate.sha256,
  });
}

/** Somebody opens a bottle and writes a number on it, or opened it some time ago and says so now. */
export async function openBottle(
  api: Api,
  lot: string,
  container: string,
  agoMs = 0,
): Promise<void> {
  const told = await api.give(
    people.operator,
    `${pathOf(lot)}/openings`,
    { container },
    { clockOffMs: -agoMs },
  );
  if (!told.accepted) throw new CareBlocked(`${lot} is not opened: ${JSON.stringify(told.body)}`);
}

export async function recall(api: Api, lot: string, notice: string): Promise<void> {
  const told = { notice, reason: 'endotoxin found by the maker' };
  await allowed(api, people.qa, `${pathOf(lot)}/recalls`, told);
}
