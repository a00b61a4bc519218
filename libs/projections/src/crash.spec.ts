import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EventType, eventTypes } from '@selfsame/custody';
import { golden, inOrder } from '../../../test/harness/golden-event.js';
import { readModels } from '../../../test/harness/read-models.js';

const everyType = Object.keys(eventTypes) as EventType[];
const log = inOrder(...everyType.map((type, revision) => golden(type, { revision })));
const [A_BATCH, HALF_A_BATCH] = [30, 15];

/** Builds in a process of its own, which is killed by the nth event of its second batch, in the last model. */
const CHILD = `
  import { readFileSync } from 'node:fs';
  import { comparePositions as compare } from '@selfsame/event-store';
  import { ReadModels, registry } from '@selfsame/projections';
  const { file, log, batch, dies } = JSON.parse(readFileSync(0, 'utf8'));
  let seen = 0;
  const dying = registry.map((model, index) => index < registry.length - 1 ? model : {
    ...model,
    project: (positioned, emit) => {
      seen += 1;
      if (seen > batch + dies) process.kill(process.pid, 'SIGKILL');
      model.project(positioned, emit);
    },
  });
  const models = new ReadModels({ file, ledgerId: 'ledger-1', epoch: 1, compare, projections: dying });
  models.apply(log.slice(0, batch));
  models.apply(log.slice(batch, 2 * batch));
`;

describe('read models whose process is killed', () => {
  let directory: string;
  beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'selfsame-killed-'))));
  afterEach(() => rmSync(directory, { recursive: true }));

  it('have rows and checkpoint of the same moment, and end as if nothing had been', () => {
    const file = join(directory, 'read-models.sqlite');
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', CHILD], {
      input: JSON.stringify({ file, log, batch: A_BATCH, dies: HALF_A_BATCH }),
    });
    expect(run.signal).toBe('SIGKILL');

    const undisturbed = readModels();
    undisturbed.apply(log.slice(0, A_BATCH));
    const alertsThen = undisturbed.database.prepare('SELECT * FROM alert').all();
    undisturbed.apply(log);

    const models = readModels({ file });
    expect(models.checkpoint()).toBe(log[A_BATCH - 1]?.position);
    expect(models.database.prepare('SELECT * FROM alert').all()).toEqual(alertsThen);
    models.apply(log);
    expect(models.dump()).toBe(undisturbed.dump());
    models.close();
    undisturbed.close();
  });
});
