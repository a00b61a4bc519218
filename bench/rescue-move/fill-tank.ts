import { timestampOf } from '@selfsame/custody';
import { NO_STREAM, type StoredEvent } from '@selfsame/event-store';
import { CommandDesk, StreamKinds, boxStream, ledgerIntent } from '@selfsame/ledger';
import { v7 as uuidv7 } from 'uuid';
import { Connection } from '../connection.js';
import { copiesOf, journeysIn } from '../copied-journeys.js';
import { DEVICE, type Stage } from '../stage.js';

export const TUBES = 500;
const TUBES_OF_THERAPY = 2;
export const THERAPIES = TUBES / TUBES_OF_THERAPY;
const BOXES = 5;
const SIDE = 10;
const HELD = '"type":"HoldPlaced"';
const STORED = '"type":"UnitStored"';

/** Copies of a therapy whose tubes were put away, in so many boxes of a tank. */
export async function fillTank(
  on: Stage,
  log: readonly StoredEvent[],
  token: string,
  tank: string,
): Promise<readonly string[]> {
  const cois = await storeTherapies(on, log);
  const boxes = Array.from({ length: BOXES }, (_, index) => `9512345BENCHBOX${index + 1}`);
  const client = await Connection.open(on.url);
  for (const box of boxes) {
    const status = await client.post('/boxes', token, {
      commandId: uuidv7(),
      occurredAt: timestampOf(on.now),
      device: DEVICE,
      box,
      tank,
      rows: SIDE,
      columns: SIDE,
    });
    if (status !== 201) throw new Error(`The box was answered with ${status}.`);
  }
  client.close();
  await Promise.all(
    boxes.map((box, index) =>
      fillBox(
        on,
        box,
        cois.filter((_, at) => at % BOXES === index),
      ),
    ),
  );
  return boxes;
}

const holdsIn = (texts: readonly string[]): number =>
  texts.filter(text => text.includes(HELD)).length;

/** Each cut off where its tubes were stored; of all of them the one in which least had gone wrong until then. */
async function storeTherapies(on: Stage, log: readonly StoredEvent[]): Promise<readonly string[]> {
  const journeys = journeysIn(log);
  const [first] = [...journeys]
    .map(([stream, texts]) => ({
      stream,
      stored: texts.slice(0, texts.findLastIndex(text => text.includes(STORED)) + 1),
    }))
    .filter(({ stored }) => stored.length > 0)
    .sort((one, other) => holdsIn(one.stored) - holdsIn(other.stored));
  if (first === undefined) throw new Error('Nothing was stored in this trial.');
  const { stream, stored } = first;
  const cois: string[] = [];
  for (const copy of copiesOf(new Map([[stream, stored]]), THERAPIES * stored.length)) {
    await on.store.append(copy.stream, NO_STREAM, copy.events);
    cois.push(copy.stream.slice('journey-'.length));
  }
  return cois;
}

async function fillBox(on: Stage, box: string, cois: readonly string[]): Promise<void> {
  const desk = on.part(CommandDesk);
  const kind = new StreamKinds().box;
  const tubes = cois.flatMap(coi => ['T1', 'T2'].map(item => ({ coi, item })));
  for (const [index, tube] of tubes.entries()) {
    const position = `${'ABCDEFGHIJ'[Math.floor(index / SIDE)] ?? ''}${(index % SIDE) + 1}`;
    await desk.give({
      kind,
      stream: boxStream(box),
      type: 'TakePosition',
      intent: ledgerIntent(uuidv7(), on.now),
      prepare: () => ({ position, ...tube }),
    });
  }
}
