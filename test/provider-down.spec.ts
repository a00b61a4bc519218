import { Accounts, accepted, ward } from './harness/accounts.js';
import { ForgingProvider } from './harness/forging-provider.js';
import { CLIENT_ID, Hospital } from './harness/hospital.js';
import { type TestLedger, ledgerInProcess } from './harness/ledger-in-process.js';
import { RoamingBrowser } from './harness/roaming-browser.js';

const UNTIL = '2026-12-31T00:00:00.000Z';
const SESSION = '__Host-selfsame';

/** A ledger goes on without its provider, and nobody passes for it. */
describe('a provider', () => {
  const ledgers: TestLedger[] = [];
  afterEach(async () => {
    for (const ledger of ledgers.splice(0)) await ledger.close();
  });

  const ledgerOf = async (issuer: string, staffNumberClaim = 'preferred_username') => {
    const ledger = await ledgerInProcess({
      simulated: false,
      singleSignOn: {
        issuer,
        clientId: CLIENT_ID,
        clientSecret: undefined,
        acr: undefined,
        staffNumberClaim,
      },
    });
    ledgers.push(ledger);
    return ledger;
  };
  const unavailable = { status: 503, body: { code: 'PROVIDER_UNAVAILABLE' } };

  it('that is down keeps the ledger from nothing else, and is found when it is there', async () => {
    const provider = await ForgingProvider.open();
    provider.isDown = true;
    const ledger = await ledgerOf(provider.issuer);
    const browser = new RoamingBrowser(ledger.url);
    expect(await browser.go('/single-sign-on')).toMatchObject(unavailable);
    await new Accounts(ledger).first('S-1');
    provider.isDown = false;
    const begun = await browser.go('/single-sign-on', provider.issuer);
    expect(begun).toMatchObject({ status: 303 });
    // It is gone again before anybody comes back.
    provider.isDown = true;
    const state = begun.way.at(-1)?.searchParams.get('state') ?? '';
    const back = new URLSearchParams({ code: 'a code', state, iss: provider.issuer });
    expect(await browser.go(`/single-sign-on/return?${String(back)}`)).toMatchObject(unavailable);
    await provider.close();
  });

  it('H43: that passes for another is not asked', async () => {
    const provider = await ForgingProvider.open();
    provider.says = { issuer: 'https://login.hospital.example' };
    const ledger = await ledgerOf(provider.issuer);
    expect(await new RoamingBrowser(ledger.url).go('/single-sign-on')).toMatchObject(unavailable);
    await provider.close();
  });

  it('is nowhere where none was set', async () => {
    const ledger = await ledgerInProcess();
    ledgers.push(ledger);
    const browser = new RoamingBrowser(ledger.url);
    for (const path of ['/single-sign-on', '/single-sign-on/return?code=a&state=b'])
      expect(await browser.go(path)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });

  it('may know the ledger without a secret, and people by their numbers alone', async () => {
    const hospital = await Hospital.open({}, 'public');
    const ledger = await ledgerOf(hospital.issuer, 'sub');
    const accounts = new Accounts(ledger);
    const admin = await accounts.first('S-1');
    await accepted(admin.give('/people', { person: 'S-10', name: 'Jana Nováková', home: ward }));
    await accepted(admin.give('/people/S-10/grants', { role: 'nurse', at: ward, until: UNTIL }));
    const identity = { issuer: hospital.issuer, subject: 'S-10' };
    hospital.atTheScreen = { subject: 'S-10' };
    const browser = new RoamingBrowser(ledger.url);
    await accounts.linked(admin, 'S-10', identity, () => browser.go('/single-sign-on'));
    browser.forget(hospital.issuer);
    const { way } = await browser.go('/single-sign-on');
    expect(way[1]?.searchParams.get('scope')).toBe('openid');
    expect(browser.cookie(SESSION)).toBeDefined();
    await hospital.close();
  });
});
