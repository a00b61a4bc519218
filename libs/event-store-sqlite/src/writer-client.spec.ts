import { Worker } from 'node:worker_threads';
import { WriterClient } from './writer-client.js';

/** A writer thread that answers nothing and does `onMessage` instead. */
const threadThat = (onMessage: string): Worker =>
  new Worker(
    `const { parentPort } = require('node:worker_threads');
     parentPort.on('message', () => { ${onMessage} });
     parentPort.postMessage({ kind: 'ready', epoch: 1 });`,
    { eval: true, execArgv: [] },
  );

const job = { stream: 'journey-1', expectedRevision: -1, bytes: [Uint8Array.of(1)] };

describe('a writer thread that ends', () => {
  it.each([
    ['with an exit', 'process.exit(3)', 'ended with code 3'],
    ['with a throw', 'throw new Error("out of order")', 'out of order'],
  ])('%s leaves appends under way unknown and refuses later ones', async (_name, fall, reason) => {
    const client = new WriterClient(threadThat(fall));
    await client.opened;
    const underWay = await Promise.all([client.append(job), client.append(job)]);
    const message = expect.stringContaining(reason) as unknown;
    expect(underWay).toEqual([
      { ticket: 1, outcome: 'unknown', fault: { code: 'WRITE_FAILED', message } },
      { ticket: 2, outcome: 'unknown', fault: { code: 'WRITE_FAILED', message } },
    ]);
    expect(await client.append(job)).toEqual({
      ticket: 3,
      outcome: 'refused',
      fault: { code: 'STORE_UNAVAILABLE', message },
    });
    await client.close();
  });

  it('before it holds the file fails the opening', async () => {
    const client = new WriterClient(new Worker('process.exit(4)', { eval: true, execArgv: [] }));
    await expect(client.opened).rejects.toMatchObject({ code: 'WRITE_FAILED' });
  });
});
