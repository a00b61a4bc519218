import { pino } from 'pino';
import { ForgingProvider } from '../../../../test/harness/forging-provider.js';
import { HospitalProvider } from './hospital-provider.js';

const ORIGIN = 'https://selfsame.example';

describe('where somebody leaves the hospital as well', () => {
  let provider: ForgingProvider;

  beforeAll(async () => {
    provider = await ForgingProvider.open();
  });
  afterAll(() => provider.close());
  beforeEach(() => {
    provider.isDown = false;
  });

  /** Looked up anew: a description is kept as long as the process runs. */
  const leavingWhere = (says: Readonly<Record<string, unknown>>) => {
    provider.says = says;
    const settings = {
      issuer: provider.issuer,
      clientId: 'selfsame',
      clientSecret: undefined,
      acr: undefined,
      staffNumberClaim: 'sub',
    };
    return new HospitalProvider(settings, ORIGIN, pino({ enabled: false })).addressForLeaving();
  };

  it('is what the provider announces, with the way back to the ledger and to nowhere else', async () => {
    const announced = `${provider.issuer}/logout?realm=staff`;
    const address = await leavingWhere({ end_session_endpoint: announced });
    expect(address?.href.startsWith(announced)).toBe(true);
    expect(Object.fromEntries(address?.searchParams ?? [])).toEqual({
      realm: 'staff',
      client_id: 'selfsame',
      post_logout_redirect_uri: `${ORIGIN}/`,
    });
  });

  it.each([
    ['nothing', {}],
    ['a script', { end_session_endpoint: 'javascript:alert(1)' }],
    ['a file', { end_session_endpoint: 'file:///etc/passwd' }],
    ['no address at all', { end_session_endpoint: 'logout' }],
  ])('H43: is nowhere where it announces %s', async (_what, says) => {
    expect(await leavingWhere(says)).toBeUndefined();
  });

  it('is nowhere while the provider is down', async () => {
    provider.isDown = true;
    const announced = `${provider.issuer}/logout`;
    expect(await leavingWhere({ end_session_endpoint: announced })).toBeUndefined();
  });
});
