import { KurrentDbDouble } from '@selfsame/kurrentdb-double';
import { Cluster } from './cluster.js';
import { clusterFindings } from './cluster-findings.js';
import { parseConnection } from './connection.js';

/** Nothing here is about silence: a machine that is busy must not look like one that refuses. */
const ANSWER_MS = 60_000;

describe('what shows of a cluster that loses or forges', () => {
  let double: KurrentDbDouble;
  let cluster: Cluster;

  const start = async (serverOptions?: Record<string, string>): Promise<void> => {
    double = await KurrentDbDouble.start(serverOptions === undefined ? {} : { serverOptions });
    cluster = new Cluster(parseConnection(double.url('als')).clientUrl);
  };
  afterEach(async () => {
    cluster.close();
    await double.close();
  });
  /** As if it were spoken to over TLS: then the cluster asks who everybody is. */
  const found = async (): Promise<string[]> => {
    const connection = { ...parseConnection(double.url('als')), insecure: false };
    const findings = await clusterFindings(cluster, connection, ANSWER_MS);
    return findings.map(({ risk, words }) => `${risk}: ${words}`);
  };
  const write = (stream: string, settings: object): void => {
    const data = new TextEncoder().encode(JSON.stringify(settings));
    const id = crypto.randomUUID();
    const event = { id, type: '$metadata', contentType: 'application/json', data };
    double.log.append(stream, 'any', [event]);
  };
  const closed = { $userStreamAcl: { $r: '$all', $w: 'ledger', $d: '$admins', $mw: [] } };

  it('is nothing where it is as it should be', async () => {
    await start();
    write('$settings', closed);
    expect(await found()).toEqual([]);
  });

  it('is a connection without TLS, or without looking at certificates', async () => {
    await start();
    for (const [options, insecure] of [
      ['tls=false', true],
      ['tlsVerifyCert=false', true],
      ['tls=true', false],
      ['TLS=false', true],
    ] as const) {
      expect(parseConnection(`kurrentdb://node1?${options}`).insecure).toBe(insecure);
    }
    const connection = parseConnection(double.url('als'));
    expect(await clusterFindings(cluster, connection, ANSWER_MS)).toMatchObject([
      { risk: 'insecure' },
    ]);
  });

  it.each([
    ['nothing is set', {}],
    ['everybody may delete', { $userStreamAcl: { $d: '$all', $mw: '$admins' } }],
    ['everybody may truncate', { $userStreamAcl: { $d: '$admins', $mw: ['ops', '$all'] } }],
  ])('is the default access rights where %s', async (_, settings) => {
    await start();
    write('$settings', settings);
    expect(await found()).toMatchObject(
      [/^forges: Every account of the cluster may .*(delete|truncate)/].map(
        pattern => expect.stringMatching(pattern) as string,
      ),
    );
  });

  it.each(['$maxAge', '$maxCount', '$tb'])('is %s on a stream of the ledger', async setting => {
    await start();
    write('$settings', closed);
    write('$$als.journey-1', { [setting]: 60 });
    write('$$other.journey-1', { [setting]: 60 });
    expect(await found()).toEqual([
      `loses: ${setting} of als.journey-1 lets the cluster remove events of the ledger.`,
    ]);
    write('$$als.journey-1', {});
    expect(await found()).toEqual([]);
  });

  it('is a node that does not keep what it acknowledges', async () => {
    await start({ MemDb: 'True', UnsafeDisableFlushToDisk: 'true', ClusterSize: '3' });
    write('$settings', closed);
    expect(await found()).toEqual([
      'loses: MemDb is true: the node keeps everything in memory.',
      'loses: UnsafeDisableFlushToDisk is true: the node acknowledges what is not on the disk.',
    ]);
  });

  it('is nothing that can be said of a cluster that is not there', async () => {
    await start();
    await double.close();
    await expect(found()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('is said to be unseen where the account may not look', async () => {
    double = await KurrentDbDouble.start({ hidesOptions: true });
    cluster = new Cluster(parseConnection(double.url('als')).clientUrl);
    write('$settings', closed);
    expect(await found()).toMatchObject([expect.stringMatching(/^unseen: The options/) as string]);
  });
});
