import { people } from '@selfsame/simulator';
import { NO_STREAM } from '@selfsame/event-store';
import { type Answer, median } from '../median.js';
import { play, stage } from '../stage.js';

const ROUNDS = 300;
const SETTLING = 50;

/** How much the whole ledger adds to the append that any store must do: a start of infusion, warm, one after another. */
export async function infusionDecision(): Promise<Answer> {
  const on = await stage('sqlite');
  try {
    const { scenes } = await play(on, 4);
    const scene = scenes.find(({ hands }) => hands.syringe !== undefined);
    if (scene === undefined) throw new Error('Nobody came to the bedside.');
    const { parts, hands } = scene;
    const syringe = scene.of(hands.syringe ?? '');
    const fields = { syringe, route: 'intrathecal', doseNumber: parts.doseNumber };
    const http: number[] = [];
    const port: number[] = [];
    const stream = `journey-${scene.coi}`;
    const [sample] = await on.store.readStream(stream, 100, 1);
    const bytes = sample?.bytes ?? new Uint8Array(900);
    for (let round = 0; round < ROUNDS + SETTLING; round += 1) {
      const asked = performance.now();
      await scene.tell(people.physician, 'infusion-starts', fields);
      const answered = performance.now();
      await on.store.append('bench-infusion', NO_STREAM + round, [
        { id: crypto.randomUUID(), type: 'Bench', bytes },
      ]);
      const appended = performance.now();
      if (round >= SETTLING) {
        http.push(answered - asked);
        port.push(appended - answered);
      }
    }
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
