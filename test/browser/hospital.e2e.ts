import { SAID } from '../../apps/ledger/src/web/lead-to-pages.js';
import { expect, test } from './harness/test.js';

const PROOF_NEEDED = {
  status: 428,
  code: 'PROOF_NEEDED',
  title: 'Show more',
  remedy: 'Show it.',
  facts: { challenge: 'a-challenge', device: true, passkeys: [] },
};
const WHICH_POST = {
  status: 422,
  code: 'WHICH_POST',
  title: 'Say where you work now',
  remedy: 'Choose it.',
  facts: {
    posts: [
      { organisation: 'fn-motol', site: 'motol', post: 'neurology' },
      { organisation: 'bioinova', site: 'bioinova', post: 'quality' },
    ],
  },
};

test('whoever signs in with the hospital does so on this device, and says at which post', async ({
  page,
  hands: _everybody,
}) => {
  await page.route('**/about', async route => {
    const answered = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...answered, singleSignOn: true } });
  });
  const begun: URL[] = [];
  await page.route('**/single-sign-on?**', async route => {
    const url = new URL(route.request().url());
    if (!url.searchParams.has('challenge'))
      return route.fulfill({ status: PROOF_NEEDED.status, json: PROOF_NEEDED });
    begun.push(url);
    // As it comes back from the hospital, of somebody who has roles at two posts.
    const said = Buffer.from(JSON.stringify(WHICH_POST)).toString('base64url');
    return route.fulfill({
      status: 200,
      contentType: 'text/html',
      headers: { 'set-cookie': `${SAID}=${said}; Max-Age=60; Path=/; Secure; SameSite=Lax` },
      body: '<meta http-equiv="refresh" content="0; url=/app/">',
    });
  });

  await page.goto('/app/');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.evaluate(enrol, 'tablet-9');
  await page.getByRole('button', { name: 'Sign in with the hospital' }).click();
  await expect(page.getByText('Where are you working now?')).toBeVisible();
  expect(begun[0]?.searchParams.get('device')).toBe('tablet-9');
  expect(begun[0]?.searchParams.get('deviceSignature')).toMatch(/^[\w-]{86}$/);

  await page.getByRole('button', { name: 'motol · neurology' }).click();
  await expect.poll(() => begun.length).toBe(2);
  expect(Object.fromEntries(begun[1]?.searchParams ?? [])).toMatchObject({
    site: 'motol',
    post: 'neurology',
    challenge: 'a-challenge',
  });

  // What was said is said once.
  await page.getByText('Where are you working now?').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Sign in with the hospital' }).waitFor();
  await expect(page.getByText('Where are you working now?')).toBeHidden();
});

/** As an administrator has enrolled this browser before. */
async function enrol(number: string): Promise<void> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const pair = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  await new Promise<void>(resolve => {
    const opening = indexedDB.open('selfsame-device');
    opening.addEventListener('success', () => {
      const writing = opening.result.transaction('device', 'readwrite');
      writing.objectStore('device').put({ number, pair }, 'this');
      writing.addEventListener('complete', () => resolve());
    });
  });
}
