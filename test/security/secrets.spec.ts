import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '@selfsame/custody';
import { openMemoryStore } from '@selfsame/event-store';
import {
  type FoundingCodes,
  type Keys,
  SimulatedClock,
  createLedger,
  foundLedger,
  makeKeys,
} from '@selfsame/ledger';
import { ORIGIN, FACILITY, TRIAL_BEGINS, organisations } from '@selfsame/simulator';
import { pino } from 'pino';
import { LogLines } from '../harness/log-lines.js';

/** Keys are made when a ledger is founded, for its owner's eyes, and are never said again. */
describe('the keys of a ledger', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'selfsame-keys-'));
  const lines = new LogLines();
  let keys: Keys;
  let codes: FoundingCodes;
  let app: Awaited<ReturnType<typeof createLedger>>;
  let url: string;

  beforeAll(async () => {
    keys = await makeKeys(dataDir);
    const store = openMemoryStore();
    const now = TRIAL_BEGINS as Instant;
    const founding = { study: 'ALS-MSC', facility: FACILITY, simulated: false, organisations, now };
    codes = await foundLedger(store, keys, founding);
    app = await createLedger({
      store,
      keys,
      clock: new SimulatedClock(now),
      log: pino({ level: 'trace' }, lines),
      readModelsFile: ':memory:',
      origin: ORIGIN,
    });
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    rmSync(dataDir, { recursive: true });
  });

  const secrets = (): readonly string[] => {
    const inFiles = readdirSync(join(dataDir, 'keys')).map(name =>
      readFileSync(join(dataDir, 'keys', name), 'utf8').trim(),
    );
    const wristband = Buffer.from(keys.wristband);
    return [
      ...inFiles,
      String(keys.token.d),
      wristband.toString('hex'),
      wristband.toString('base64'),
      wristband.toString('base64url'),
      ...Object.values(codes),
    ];
  };

  it('are readable by their owner only, and so is the directory', () => {
    const modeOf = (...path: string[]): number => statSync(join(dataDir, ...path)).mode & 0o777;
    expect(modeOf('keys')).toBe(0o700);
    const names = readdirSync(join(dataDir, 'keys'));
    expect(names.sort()).toEqual(['token.jwk.json', 'wristband.key']);
    for (const name of names) expect(modeOf('keys', name)).toBe(0o600);
  });

  it('are other keys for another ledger, of 256 bits each', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'selfsame-keys-'));
    const others = await makeKeys(elsewhere);
    rmSync(elsewhere, { recursive: true });
    expect(others.token.d).not.toBe(keys.token.d);
    expect(Buffer.from(others.wristband).equals(keys.wristband)).toBe(false);
    expect(keys.wristband).toHaveLength(32);
    expect(Buffer.from(String(keys.token.d), 'base64url')).toHaveLength(32);
  });

  it('stand in no answer that strangers get, and in no line of the log', async () => {
    const told: string[] = [];
    const open = [
      '/docs',
      '/docs/swagger-ui-init.js',
      '/openapi.json',
      '/health',
      '/ready',
      '/metrics',
    ];
    for (const path of [...open, '/keys', '/nowhere'])
      told.push(await (await fetch(url + path)).text());
    const body = JSON.stringify({
      person: 'S-1',
      code: 'wrong',
      password: 'a long walk to nowhere',
    });
    for (const path of [
      '/first-administrator',
      '/first-qa',
      '/sessions',
      '/accounts/S-1/activation',
    ]) {
      const headers = { 'content-type': 'application/json' };
      told.push(await (await fetch(url + path, { method: 'POST', headers, body })).text());
    }
    expect(lines.all.length).toBeGreaterThan(10);
    for (const secret of secrets()) {
      expect(secret.length).toBeGreaterThanOrEqual(20);
      for (const text of [...told, lines.text]) expect(text).not.toContain(secret);
    }
  });
});
