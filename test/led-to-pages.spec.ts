import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAID } from '../apps/ledger/src/web/lead-to-pages.js';
import { CLIENT_ID, Hospital } from './harness/hospital.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';

/** A browser that navigates has no script to read an answer: it is led to a page that tells it. */
describe('whoever comes with a browser', () => {
  const webApp = mkdtempSync(join(tmpdir(), 'selfsame-pages-'));
  let hospital: Hospital;
  let ledger: TestLedger;

  beforeAll(async () => {
    writeFileSync(join(webApp, 'index.html'), '<title>Selfsame</title>');
    hospital = await Hospital.open({});
    const singleSignOn = {
      issuer: hospital.issuer,
      clientId: CLIENT_ID,
      clientSecret: undefined,
      acr: undefined,
      staffNumberClaim: 'preferred_username',
    };
    ledger = await ledgerInProcess({ simulated: false, webApp, singleSignOn });
  });
  afterAll(async () => {
    await ledger.close();
    await hospital.close();
    rmSync(webApp, { recursive: true });
  });

  const come = (path: string, accept: string) =>
    fetch(ledger.url + path, { redirect: 'manual', headers: { accept } });

  it('is led from the door to the pages', async () => {
    const { status, headers } = await come('/', 'text/html');
    expect([status, headers.get('location')]).toEqual([303, '/app/']);
  });

  it('and was not let in by the hospital reads why on a page, once, and in no address', async () => {
    const { status, headers } = await come('/single-sign-on/return?code=c&state=s', 'text/html');
    expect([status, headers.get('location')]).toEqual([303, '/app/']);
    const said = headers.getSetCookie().find(each => each.startsWith(`${SAID}=`)) ?? '';
    expect(said).toMatch(/; Max-Age=60; Path=\/; Secure; SameSite=Lax$/);
    const [, value = ''] = /=([^;]+)/.exec(said) ?? [];
    const problem = JSON.parse(Buffer.from(value, 'base64url').toString()) as object;
    expect(problem).toMatchObject({ status: 403, code: 'SIGN_IN_REFUSED' });
  });

  it('is sent on to the hospital, and a script that asks hears the answer itself', async () => {
    const begun = await come('/single-sign-on', 'text/html');
    expect(begun.headers.get('location')).toContain(hospital.issuer);
    const refused = await come('/single-sign-on/return?code=c&state=s', '*/*');
    expect(await refused.json()).toMatchObject({ code: 'SIGN_IN_REFUSED' });
    expect(refused.headers.getSetCookie().join()).not.toContain(SAID);
  });
});
