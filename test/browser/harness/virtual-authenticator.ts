import type { Page } from '@playwright/test';

/**
 * A passkey in the device of a page, whose finger is always there (Web Authentication §11, through the protocol of Chromium's tools).
 * @returns how many passkeys it holds
 */
export async function virtualAuthenticator(page: Page): Promise<() => Promise<number>> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('WebAuthn.enable');
  const { authenticatorId } = await tools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return async () => {
    const { credentials } = await tools.send('WebAuthn.getCredentials', { authenticatorId });
    return credentials.length;
  };
}
