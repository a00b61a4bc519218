import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { USUAL_DOOR } from './http/door.js';
import { SettingsFault, helpOnSettings, readSettings } from './settings.js';

describe('settings', () => {
  let directory: string;
  let file: string;

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-settings-'));
    file = join(directory, 'settings.json');
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  const written = (content: string): string => {
    writeFileSync(file, content);
    return file;
  };

  it('have a default each, and an empty variable is no setting', () => {
    const defaults = {
      port: 8181,
      host: '127.0.0.1',
      origin: 'http://localhost:8181',
      dataDir: '.selfsame/ledger',
      logLevel: 'info',
      webhookUrl: undefined,
      store: 'sqlite',
      allowInsecureStore: false,
      door: USUAL_DOOR,
      identityVault: 'auto',
      vaultKeptAt: undefined,
      singleSignOn: undefined,
    };
    expect(readSettings({})).toEqual(defaults);
    const names = [...helpOnSettings().matchAll(/^ {2}([A-Z_]+) /gm)].map(([, name]) => name);
    expect(readSettings(Object.fromEntries(names.map(name => [name, ''])))).toEqual(defaults);
  });

  it('are all told by --help, and all of them are heard', () => {
    const others = {
      PORT: '9000',
      HOST: '0.0.0.0',
      ORIGIN: 'https://selfsame.hospital.example',
      DATA_DIR: '/elsewhere',
      STORE: 'kurrentdb://node1?ledger=als',
      STORE_FILE: '',
      ALLOW_INSECURE_STORE: '1',
      IDENTITY_VAULT: 'here',
      LOG_LEVEL: 'debug',
      WEBHOOK_URL: 'https://alerts.example/selfsame',
      SESSION_IDLE_MINUTES: '5',
      STRANGER_REQUESTS_PER_MINUTE: '100',
      SESSION_REQUESTS_PER_MINUTE: '200',
      TRUSTED_PROXIES: '10.1.0.0/16, ::1',
      OIDC_ISSUER: 'https://login.hospital.example/realm',
      OIDC_CLIENT_ID: 'selfsame',
      OIDC_CLIENT_SECRET_FILE: written(' a secret\n'),
      OIDC_ACR: 'urn:hospital:two-factors',
      OIDC_STAFF_NUMBER_CLAIM: 'employee_number',
    };
    const told = [...helpOnSettings().matchAll(/^ {2}([A-Z_]+) /gm)].map(([, name]) => name);
    expect(told).toEqual(Object.keys(others));
    expect(readSettings(others)).toEqual({
      port: 9000,
      host: '0.0.0.0',
      origin: 'https://selfsame.hospital.example',
      dataDir: '/elsewhere',
      logLevel: 'debug',
      webhookUrl: 'https://alerts.example/selfsame',
      store: 'kurrentdb://node1?ledger=als',
      allowInsecureStore: true,
      door: {
        idleMinutes: 5,
        strangersPerMinute: 100,
        sessionPerMinute: 200,
        trustedProxies: ['10.1.0.0/16', '::1'],
      },
      identityVault: 'here',
      vaultKeptAt: undefined,
      singleSignOn: {
        issuer: 'https://login.hospital.example/realm',
        clientId: 'selfsame',
        clientSecret: 'a secret',
        acr: 'urn:hospital:two-factors',
        staffNumberClaim: 'employee_number',
      },
    });
  });

  it.each([
    'selfsame.example',
    'http://selfsame.example',
    'https://selfsame.example/',
    'ftp://localhost',
  ])('take no origin in which browsers make no passkeys: %s', origin => {
    expect(() => readSettings({ ORIGIN: origin })).toThrow('ORIGIN is');
  });

  it('take the store from a file, so that its password stands in no environment', () => {
    const store = written(' kurrentdb://u:secret@node1?ledger=als\n');
    expect(readSettings({ STORE: 'sqlite', STORE_FILE: store }).store).toBe(
      'kurrentdb://u:secret@node1?ledger=als',
    );
  });

  it('come from a file too, and the environment wins over it', () => {
    const settings = written('{"PORT": 9000, "HOST": "::1", "LOG_LEVEL": "warn"}');
    expect(readSettings({ PORT: '9001', LOG_LEVEL: '' }, settings)).toMatchObject({
      port: 9001,
      host: '::1',
      logLevel: 'warn',
    });
  });

  it.each([
    ['PORT', 'abc', 'PORT is abc; it must be a whole number from 0 to 65535.'],
    ['PORT', '65536', 'PORT is 65536; it must be a whole number from 0 to 65535.'],
    ['PORT', '-1', 'PORT is -1; it must be a whole number from 0 to 65535.'],
    ['PORT', '0x50', 'PORT is 0x50; it must be a whole number from 0 to 65535.'],
    ['PORT', ' ', 'PORT is  ; it must be a whole number from 0 to 65535.'],
    ['STORE', 'mongodb', 'STORE is neither sqlite, sqlite:PATH nor kurrentdb://...'],
    ['STORE', 'sqlite:', 'STORE is neither sqlite, sqlite:PATH nor kurrentdb://...'],
    ['STORE_FILE', '/nowhere/store', 'STORE_FILE /nowhere/store cannot be read.'],
    ['ALLOW_INSECURE_STORE', 'yes', 'ALLOW_INSECURE_STORE is yes; it must be 0, 1.'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL is loud; it must be fatal, error, warn, info, debug, silent.'],
    [
      'SESSION_IDLE_MINUTES',
      '0',
      'SESSION_IDLE_MINUTES is 0; it must be a whole number from 1 to 60.',
    ],
    [
      'SESSION_REQUESTS_PER_MINUTE',
      'many',
      'SESSION_REQUESTS_PER_MINUTE is many; it must be a whole number from 60 to 100000.',
    ],
    [
      'TRUSTED_PROXIES',
      '0.0.0.0/0',
      'TRUSTED_PROXIES is 0.0.0.0/0; it must be addresses or networks like 10.1.0.0/16.',
    ],
    [
      'TRUSTED_PROXIES',
      'proxy',
      'TRUSTED_PROXIES is proxy; it must be addresses or networks like 10.1.0.0/16.',
    ],
    ['WEBHOOK_URL', 'alerts', 'WEBHOOK_URL is not an http or https address.'],
    ['WEBHOOK_URL', 'file:///etc/passwd', 'WEBHOOK_URL is not an http or https address.'],
    [
      'WEBHOOK_URL',
      'https://user:secret@alerts.example',
      'WEBHOOK_URL holds a user or a password; put a token in its path.',
    ],
  ])(
    '%s = %j is told in one sentence, from the environment and from a file',
    (name, value, says) => {
      const fault = new SettingsFault(says);
      expect(() => readSettings({ [name]: value })).toThrow(fault);
      expect(() => readSettings({}, written(JSON.stringify({ [name]: value })))).toThrow(fault);
    },
  );

  const ISSUER = 'https://login.hospital.example';
  const notAnIssuer =
    'OIDC_ISSUER must be like https://login.hospital.example/realm, without user, ? or #, or http://localhost:PORT for a try.';
  it.each([
    [{ OIDC_ISSUER: 'login.hospital.example', OIDC_CLIENT_ID: 'selfsame' }, notAnIssuer],
    [{ OIDC_ISSUER: 'http://login.hospital.example', OIDC_CLIENT_ID: 'selfsame' }, notAnIssuer],
    [{ OIDC_ISSUER: 'https://u:secret@login.example', OIDC_CLIENT_ID: 'selfsame' }, notAnIssuer],
    [{ OIDC_ISSUER: `${ISSUER}?realm=1`, OIDC_CLIENT_ID: 'selfsame' }, notAnIssuer],
    [
      { OIDC_ISSUER: ISSUER },
      'OIDC_CLIENT_ID is empty; the provider says what the ledger is there.',
    ],
    [
      { OIDC_CLIENT_ID: 'selfsame' },
      'OIDC_ISSUER is empty, and other settings of single sign-on are not: set it, or leave them out.',
    ],
    [
      { OIDC_ISSUER: ISSUER, OIDC_CLIENT_ID: 'selfsame', OIDC_CLIENT_SECRET_FILE: '/nowhere' },
      'OIDC_CLIENT_SECRET_FILE /nowhere cannot be read.',
    ],
  ])('of single sign-on have to fit together: %j', (given, says) => {
    expect(() => readSettings(given)).toThrow(new SettingsFault(says));
  });

  it('take no empty file for a secret, and no file for a public client', () => {
    const given = { OIDC_ISSUER: ISSUER, OIDC_CLIENT_ID: 'selfsame' };
    const empty = written('\n');
    expect(() => readSettings({ ...given, OIDC_CLIENT_SECRET_FILE: empty })).toThrow(
      `OIDC_CLIENT_SECRET_FILE ${empty} is empty.`,
    );
    expect(readSettings(given).singleSignOn).toEqual({
      issuer: ISSUER,
      clientId: 'selfsame',
      clientSecret: undefined,
      acr: undefined,
      staffNumberClaim: 'preferred_username',
    });
  });

  it.each([
    ['a name that is no setting', '{"PROT": "1"}', / sets PROT, which is no setting\.$/],
    ['a name that every object has', '{"toString": "1"}', / sets toString, which is no setting\.$/],
    [
      'neither text nor number',
      '{"PORT": {"a": 1}}',
      / sets PORT to neither a text nor a number\.$/,
    ],
    ['a list', '[1]', / is not a JSON object\.$/],
    ['nothing', 'null', / is not a JSON object\.$/],
    ['half a document', '{"PORT":', / is not a JSON object\.$/],
  ])('a file with %s is refused', (_what, content, says) => {
    const settings = written(content);
    expect(() => readSettings({}, settings)).toThrow(SettingsFault);
    expect(() => readSettings({}, settings)).toThrow(says);
  });

  it('a file that is not there is refused, not ignored', () => {
    expect(() => readSettings({}, join(directory, 'none.json'))).toThrow(/ does not exist\.$/);
  });
});
