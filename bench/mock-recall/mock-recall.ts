import { join } from 'node:path';
import { readEvent } from '@selfsame/custody';
import { type Position, comparePositions } from '@selfsame/event-store';
import {
  type Page,
  type Paging,
  ReadModels,
  lotsOfJourney,
  unitsOfLot,
  usesOfLot,
} from '@selfsame/projections';
import { MEDIUM, lotNamed } from '@selfsame/simulator';
import type { Answer } from '../answer.js';
import { copiesOf, journeysIn } from '../copied-journeys.js';
import { median } from '../median.js';
import { everything, play, stage } from '../stage.js';

const JOURNEYS = 1_000;
const ROUNDS = 5;
const PAGE = 500;
const LOT = lotNamed(MEDIUM);

/** As people read it: page by page. */
function whole<Row>(read: (paging: Paging) => Page<Row>): readonly Row[] {
  const rows: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = read({ limit: PAGE, cursor });
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor !== undefined);
  return rows;
}

/** From a lot to every container, place and person, and from each therapy back to its lots. */
function tracedBothWays(models: ReadModels) {
  const uses = whole(paging => usesOfLot(models, LOT, paging));
  const units = whole(paging => unitsOfLot(models, LOT, paging));
  const therapies = new Set(uses.map(({ coi }) => coi));
  const back = [...therapies].filter(coi =>
    whole(paging => lotsOfJourney(models, coi, paging)).some(({ lot }) => lot === LOT),
  );
  if (back.length !== therapies.size) throw new Error('A therapy does not lead back to the lot.');
  return { therapies: therapies.size, units: units.length };
}

/** A mock recall over a thousand therapies: the lot of medium that all of them have some of, there and back. */
export async function mockRecall(): Promise<Answer> {
  const on = await stage('memory');
  await play(on, 6);
  const models = new ReadModels({
    file: join(on.directory, 'models.sqlite'),
    ledgerId: 'bench',
    epoch: 1,
    compare: (one, other) => comparePositions(one as Position, other as Position),
  });
  let journeys = 0;
  let position = 0;
  for (const { events } of copiesOf(
    journeysIn(await everything(on.store)),
    Number.POSITIVE_INFINITY,
  )) {
    models.apply(
      events.map(({ bytes }) => {
        position += 1;
        return { position: `1.${position}`, event: readEvent(bytes, `1.${position}`) };
      }),
    );
    journeys += 1;
    if (journeys === JOURNEYS) break;
  }
  const { therapies, units } = tracedBothWays(models);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    tracedBothWays(models);
    return performance.now() - started;
  });
  models.close();
  await on.close();
  return {
    question: 'mock-recall',
    ratio: undefined,
    target: 'under 2 s',
    rows: [
      { what: 'therapies in the ledger', value: String(JOURNEYS) },
      { what: 'of which have some of the lot', value: String(therapies) },
      { what: 'containers to be found', value: String(units) },
      { what: 'there and back, warm, ms', value: median(rounds).toFixed(0) },
    ],
  };
}
