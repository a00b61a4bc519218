import { growLate, layPlates, uncounted, countPlate, allowed } from '../story/clean-room.js';
import { positionOf } from '../story/filling.js';
import { reviewOf } from '../story/release.js';
import type { Scene } from '../story/scene.js';
import { TANK } from '../world/instruments.js';
import { people, postOf } from '../world/people.js';
import { box } from '../world/things.js';
import type { AwkwardCare } from './awkward-care.js';

const RETENTION_BOX = '9512345RETENTION1';

const hasPlates = ({ hands }: Scene): boolean => hands.plates === true;

/** What surrounds a batch: its room, what is kept of it, and what others keep. */
export const cleanRoomCare: readonly AwkwardCare[] = [
  {
    care: 'plates lie beside a filling',
    moment: 'tubes-filled',
    possible: () => true,
    give: async scene => {
      const told = await layPlates(scene);
      scene.hands.plates = true;
      return [told];
    },
  },
  {
    care: 'days later a plate is counted, and nothing unusual grew',
    moment: 'results-due',
    possible: hasPlates,
    give: async scene => {
      const [plate] = await uncounted(scene);
      // Another batch of the same therapy may have had them counted.
      return plate === undefined ? [] : [allowed(scene, await countPlate(scene, plate))];
    },
  },
  {
    care: 'after the infusion something has grown on a plate, and QP and QA hear of it',
    moment: 'after-infusion',
    possible: hasPlates,
    give: async scene => {
      const [plate] = await uncounted(scene);
      return plate === undefined ? [] : growLate(scene, plate);
    },
  },
  {
    care: 'a sample of the harvest is kept in the vault',
    moment: 'results-due',
    possible: ({ hands }) => hands.samples.length > 0,
    give: async scene => {
      const { api, things } = scene.parts;
      const sample = scene.of(scene.hands.samples[0] ?? '');
      const kept = things.kept();
      if (kept === 0)
        await api.give(people.keeper, '/boxes', {
          box: RETENTION_BOX,
          tank: TANK,
          rows: 10,
          columns: 10,
        });
      await scene.must(people.analyst, 'unit-offers', {
        units: [sample],
        to: postOf(people.keeper),
      });
      await scene.must(people.keeper, 'unit-acceptances', { units: [sample] });
      const told = await scene.must(people.keeper, 'retention-samples', {
        sample,
        box: box(RETENTION_BOX),
        position: positionOf(kept),
        volumeMicrolitres: 50,
      });
      return [told.commandId];
    },
  },
  {
    care: 'the QP finds by name what of a batch is kept elsewhere, and reviews it by exception',
    moment: 'before-certification',
    possible: () => true,
    give: async scene => {
      const { api } = scene.parts;
      const told = await scene.must(people.qa, 'records-elsewhere', {
        batch: scene.batch,
        kind: 'batch-record',
        record: `BR-${scene.coi}-${scene.batch}`,
        version: '1.0',
        sha256: 'a'.repeat(64),
        holder: 'mes-1',
      });
      await api.read(people.qp, `/journeys/${scene.coi}/batches/${scene.batch}/dossier`);
      await reviewOf(scene);
      return [told.commandId];
    },
  },
];
