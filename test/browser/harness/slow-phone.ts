import type { CDPSession, Page } from '@playwright/test';

/** A phone of a few years ago on a poor mobile network. */
const SLOWER = 4;
const BITS_PER_SECOND = 1_600_000;
const ROUND_TRIP_MS = 150;

/** From now on this page computes and loads as on such a phone. */
export async function slowPhone(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: ROUND_TRIP_MS,
    downloadThroughput: BITS_PER_SECOND / 8,
    uploadThroughput: BITS_PER_SECOND / 8,
  });
  return session;
}
