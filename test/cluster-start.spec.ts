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

  const run = async (settings: Record<string, string>, ...args: string[]) => {
    const said = { out: '', err: '' };
    const terminal = {
      log: (text: string) => void (said.out += `${text}\n`),
      error: (text: string) => void (said.err += text),
    };
    const environment = { DATA_DIR: join(directory, 'data'), ...settings };
    return { status: await runCommand(args, environment, terminal), ...said };
  };
  const found = (settings: Record<string, string>, ...more: string[]) => {
    const who = ['--study', 'ALS-MSC', '--facility', 'A9999'];
    const where = ['--organisations', join(directory, 'organisations.json')];
    return run(settings, 'found', ...who, ...where, ...more);
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

  it('is verified where it stands, and what somebody wrote into it is named', async () => {
    double = await KurrentDbDouble.start();
    const settings = { STORE: double.url('als'), ALLOW_INSECURE_STORE: '1' };
    await found(settings, '--simulated');
    const sound = await run(settings, 'verify');
    expect(sound).toMatchObject({ status: 0, err: '' });
    expect(sound.out).toContain('is sound: 1 events in 1 streams');
    const [honest] = double.log.stream('als.ledger');
    if (honest === undefined) throw new Error('The ledger was founded.');
    double.log.append('als.ledger', 0n, [{ ...honest, id: crypto.randomUUID() }]);
    const forged = await run(settings, 'verify');
    expect(forged.status).toBe(1);
    expect(forged.out).toMatch(/^1\.\d+ {2}ledger@1 {2}/);
    expect(forged.out).toContain('is NOT sound: 1 findings');
  });

  it('begins a new epoch when its cluster was set back, and says who decided that', async () => {
    double = await KurrentDbDouble.start();
    const settings = { STORE: double.url('als'), ALLOW_INSECURE_STORE: '1' };
    await found(settings, '--simulated');
    const asked = ['new-epoch', '--taken-at', '2026-02-16T08:00:00Z'];
    expect((await run(settings, ...asked)).err).toContain('needs --person ID');
    const who = ['--person', 'op-1', '--reason', 'two nodes burnt down'];
    const begun = await run(settings, ...asked, ...who);
    expect(begun).toMatchObject({ status: 0, err: '' });
    expect(begun.out).toContain('Epoch 2 has begun after 1 events');
    const [, restored] = double.log.stream('als.ledger').map(({ data }) => {
      return JSON.parse(Buffer.from(data).toString()) as { epoch: number; data: object };
    });
    expect(restored).toMatchObject({
      epoch: 2,
      type: 'LedgerRestored',
      data: { epoch: 2, by: 'op-1', reason: 'two nodes burnt down', seenUpTo: null },
    });
    expect(await run(settings, 'verify')).toMatchObject({ status: 0 });
  });

  it('is neither backed up nor restored as if it were a file', async () => {
    const settings = { STORE: 'kurrentdb://node1:2113' };
    for (const verb of [
      ['backup', '--to', 'there'],
      ['restore', '--from', 'there'],
    ]) {
      const { status, err } = await run(settings, ...verb);
      expect(status).toBe(1);
      expect(err).toContain('kept by a cluster: back it up and restore it there');
    }
  });
});
