import { type ReadEvent, readEvent } from '@selfsame/custody';
import { NO_STREAM, type StoredEvent } from '@selfsame/event-store';
import type { Identity } from '@selfsame/ledger';
import { v7 as uuidv7 } from 'uuid';
import type { Answer } from '../answer.js';
import { median } from '../median.js';
import { Connection } from '../connection.js';
import { everything, play, stage } from '../stage.js';

const ROUNDS = 300;
const SETTLING = 50;

/**
 * How much the whole ledger adds to the append that any store must do: a start of infusion, warm, one after another.
 * Between two starts a failed puncture makes the syringe ready again.
 */
export async function infusionDecision(): Promise<Answer> {
  const { events, keys, ready, syringe } = await untilInfusion();
  const on = await stage('sqlite', { events, keys });
  try {
    const { person, organisation, site, post: ward } = ready.actor;
    const physician: Identity = {
      person,
      roles: ['administering-physician'],
      organisation,
      site,
      post: ward,
    };
    const token = await on.token(physician);
    const client = await Connection.open(on.url);
    const journey = `/${ready.envelope.stream.replace('-', 's/')}`;
    const occurredAt = new Date(on.now).toISOString();
    const common = () => ({ commandId: uuidv7(), occurredAt, device: 'bench' });
    const start = { ...(ready.data as { route: string; doseNumber: number }), syringe };
    const { route, doseNumber } = start;

    const http: number[] = [];
    const port: number[] = [];
    const bytes = events.at(-1)?.bytes ?? new Uint8Array();
    for (let round = 0; round < ROUNDS + SETTLING; round += 1) {
      const asked = performance.now();
      const status = await client.post(`${journey}/infusion-starts`, token, {
        ...common(),
        syringe,
        route,
        doseNumber,
      });
      const answered = performance.now();
      await on.store.append('bench-infusion', NO_STREAM + round, [
        { id: uuidv7(), type: 'Bench', bytes },
      ]);
      const appended = performance.now();
      if (status !== 201) throw new Error(`The start was answered with ${status}.`);
      await client.post(`${journey}/puncture-failures`, token, { ...common(), attempts: 1 });
      await client.post(`${journey}/time-outs`, token, {
        ...common(),
        wristband: ready.wristband,
        syringe,
        route,
      });
      if (round < SETTLING) continue;
      http.push(answered - asked);
      port.push(appended - answered);
    }
    client.close();
    return {
      question: 'infusion-decision',
      ratio: median(http) / median(port),
      target: '<= 2.5',
      rows: [
        { what: 'decision over HTTP, median ms', value: median(http).toFixed(2) },
        { what: 'the same append through the port, median ms', value: median(port).toFixed(2) },
      ],
    };
  } finally {
    await on.close();
  }
}

/** The log of a small trial up to the moment before an infusion starts. */
async function untilInfusion() {
  const on = await stage('memory');
  const { scenes } = await play(on, 4);
  const all = await everything(on.store);
  const index = all.findIndex(stored => opened(stored).type === 'InfusionStarted');
  const started = opened(all[index] as StoredEvent);
  const scene = scenes.find(({ coi }) => started.envelope.stream.endsWith(coi));
  if (scene === undefined) throw new Error('Nobody came to the bedside.');
  const ready = Object.assign(started, { wristband: scene.parts.body.wristband });
  const syringe = scene.of(scene.hands.syringe ?? '');
  const { keys } = on;
  await on.close();
  return { events: all.slice(0, index), keys, ready, syringe };
}

const opened = ({ bytes, position }: StoredEvent): ReadEvent => readEvent(bytes, position);
