import { timestampOf } from '@selfsame/custody';
import type { NewEvent } from '@selfsame/event-store';
import type { Identity } from '@selfsame/ledger';
import { SPARE_TANK, TANK, people } from '@selfsame/simulator';
import { assetSymbol } from '@selfsame/standards';
import { v7 as uuidv7 } from 'uuid';
import type { Answer } from '../answer.js';
import { Connection } from '../connection.js';
import { median } from '../median.js';
import { DEVICE, type Stage, everything, play, stage } from '../stage.js';
import { THERAPIES, TUBES, fillTank } from './fill-tank.js';

const ROUNDS = 8;

const { site, organisation, post } = people.keeper;
const keeper: Identity = {
  person: 'bench-keeper',
  roles: ['storage-keeper'],
  organisation,
  site,
  post,
};

/**
 * A tank fails: its boxes are carried over, and one command over HTTP says so. It is answered when every box and every
 * therapy has been told; against as many bare appends as there are tubes, handed to the same store at once.
 */
export async function rescueMove(): Promise<Answer> {
  const played = await stage('memory');
  await play(played, 6);
  const from = { events: await everything(played.store), keys: played.keys };
  await played.close();
  const on = await stage('sqlite', from);
  try {
    const boxes = await fillTank(on, from.events, await on.token(keeper), TANK);
    const rescue = await rescuing(on, boxes);
    const bytes = from.events.at(-1)?.bytes ?? new Uint8Array();
    const cold = await rescue(TANK, SPARE_TANK);
    const warm: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      warm.push(await rescue(SPARE_TANK, TANK), await rescue(TANK, SPARE_TANK));
      bare.push(await bareAppends(on, bytes), await bareAppends(on, bytes));
    }
    return {
      question: 'rescue-move',
      ratio: median(warm) / median(bare),
      target: '<= 5',
      rows: [
        {
          what: `a rescue of ${TUBES} tubes of ${THERAPIES} therapies over HTTP, median ms`,
          value: median(warm).toFixed(1),
        },
        { what: `${TUBES} bare appends at once, median ms`, value: median(bare).toFixed(1) },
        { what: 'the first rescue, every therapy read cold, ms', value: cold.toFixed(1) },
      ],
    };
  } finally {
    await on.close();
  }
}

/** How long one takes until it is answered. */
async function rescuing(on: Stage, boxes: readonly string[]) {
  const token = await on.token(keeper);
  const client = await Connection.open(on.url);
  const moment = timestampOf(on.now);
  return async (failed: string, to: string): Promise<number> => {
    const asked = performance.now();
    const status = await client.post(`/tanks/${failed}/rescues`, token, {
      commandId: uuidv7(),
      occurredAt: moment,
      device: DEVICE,
      to,
      boxes: boxes.map(box => scanOf(box)),
      warmSince: moment,
      cause: 'a bench',
    });
    if (status !== 201) throw new Error(`The rescue was answered with ${status}.`);
    return performance.now() - asked;
  };
}

const scanOf = (box: string) => {
  const { symbology, raw } = assetSymbol(box);
  return { symbology, raw };
};

/** Each to a stream of its own: nothing keeps the store from putting all of them into as few groups as it likes. */
async function bareAppends({ store }: Stage, bytes: Uint8Array): Promise<number> {
  const appends = Array.from({ length: TUBES }, (): [string, NewEvent] => {
    const id = uuidv7();
    return [`bench-${id}`, { id, type: 'Bench', bytes }];
  });
  const begun = performance.now();
  await Promise.all(appends.map(([stream, event]) => store.append(stream, -1, [event])));
  return performance.now() - begun;
}
