import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '@selfsame/ledger';
import { KurrentDbDouble } from '@selfsame/kurrentdb-double';
import { organisations } from '@selfsame/simulator';

/** A ledger on a cluster, as whoever installs it meets it. */
describe('a ledger that is founded on a cluster', () => {
  let directory: string;
  let double: KurrentDbDouble | undefined;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'selfsame-cluster-'));
    writeFileSync(join(directory, 'organisations.json'), JSON.stringify(organisations));
  });
  afterEach(async () => {
    rmSync(directory, { recursive: true });
    await double?.close();
    double = undefined;
  });

  const found = async (settings: Record<string, string>, ...more: string[]) => {
    const said = { out: '', err: '' };
    const terminal = {
      log: (text: string) => void (said.out += text),
      error: (text: string) => void (said.err += text),
    };
    const who = ['--study', 'ALS-MSC', '--facility', 'A9999'];
    const where = ['--organisations', join(directory, 'organisations.json')];
    const environment = { DATA_DIR: join(directory, 'data'), ...settings };
    const status = await runCommand(['found', ...who, ...where, ...more], environment, terminal);
    return { status, ...said };
  };

  it('is refused where anybody on the way can read and change it, and says how to go on', async () => {
    double = await KurrentDbDouble.start();
    const refused = await found({ STORE: double.url('als') });
    expect(refused.status).toBe(1);
    expect(refused.err).toContain('A ledger must not stand on kurrentdb://127.0.0.1:');
    expect(refused.err).toContain('not protected by TLS');
    expect(refused.err).toContain('ALLOW_INSECURE_STORE=1');
    expect(double.log.stream('als.ledger')).toEqual([]);
    const allowed = await found({ STORE: double.url('als'), ALLOW_INSECURE_STORE: '1' });
    expect(allowed).toMatchObject({ status: 0, err: '' });
    const again = await found({ STORE: double.url('als'), ALLOW_INSECURE_STORE: '1' });
    expect(again.err).toMatch(/^kurrentdb:.* already holds a ledger\.$/);
  });

  it('is refused where events get lost, whatever is allowed, unless nobody is treated by it', async () => {
    double = await KurrentDbDouble.start({ serverOptions: { MemDb: 'True' } });
    const settings = { STORE: double.url('als'), ALLOW_INSECURE_STORE: '1' };
    const refused = await found(settings);
    expect(refused.err).toContain('MemDb is true: the node keeps everything in memory.');
    expect(refused.err).not.toContain('ALLOW_INSECURE_STORE');
    expect(await found(settings, '--simulated')).toMatchObject({ status: 0 });
  });

  it('is told its address in a file, and never tells the password in it', async () => {
    double = await KurrentDbDouble.start();
    const address = double.url('als').replace('//', '//ledger:s3cret@');
    const file = join(directory, 'store');
    writeFileSync(file, `${address}\n`);
    const settings = { STORE_FILE: file, ALLOW_INSECURE_STORE: '1' };
    const first = await found(settings);
    expect(first).toMatchObject({ status: 0, err: '' });
    expect(first.out).not.toContain('s3cret');
    expect((await found(settings)).err).not.toContain('s3cret');
    const missing = await found({ STORE_FILE: join(directory, 'none') });
    expect(missing.err).toContain('cannot be read');
  });

  it('is told in words when there is no cluster, or no sensible address', async () => {
    const nowhere = await found({
      STORE: 'kurrentdb://ledger:s3cret@127.0.0.1:1?tls=false',
      ALLOW_INSECURE_STORE: '1',
    });
    expect(nowhere.err).toBe('No node of the cluster can be reached.');
    for (const store of ['kurrentdb://', 'kurrentdb://h?ledger=No', 'mongodb://u:s3cret@h']) {
      const strange = await found({ STORE: store });
      expect(strange.status).toBe(1);
      expect(strange.err).toMatch(/STORE is neither|cannot be found by this address/);
      expect(strange.err).not.toContain('s3cret');
    }
  });
});
