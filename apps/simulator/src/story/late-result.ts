import { storyCare } from '../care/story-care.js';
import { refused } from '../hazards/mischief.js';
import { people } from '../world/people.js';
import type { Notice } from '../world/protocol.js';
import type { Filled } from './filling.js';
import { storyErrors } from './going-wrong.js';
import { rejectBatch, resultFields } from './release.js';
import type { Scene } from './scene.js';

export const GROWTH = { operator: '=', value: 'growth', unit: 'finding' } as const;

/** Whom the story tells where its protocol does not say. */
const USUAL: readonly Notice[] = [
  { recipient: 'qp' },
  { recipient: 'treating-physician' },
  { recipient: 'sponsor' },
  { recipient: 'authority' },
];

/** Whoever acknowledges what he was told; an authority has no account, and sends a receipt. */
const ACKNOWLEDGES = {
  qp: people.qp,
  'treating-physician': people.physician,
  sponsor: people.sponsor,
} as const;

/** A fresh product is given before the sterility test has ended: everybody who must hear of the growth does, one after the other. */
export async function failSterilityLate(scene: Scene, { samples }: Filled): Promise<void> {
  const { book, protocol } = scene.parts;
  const test = 'sterility';
  const failed = await scene.must(
    people.analyst,
    'results',
    resultFields(scene, samples[1] ?? '', test, GROWTH),
  );
  const { batch } = scene;
  const told: string[] = [failed.commandId];
  for (const { recipient, authority } of protocol.notices?.lateResult ?? USUAL) {
    // The alert of the result itself has told the QP.
    if (recipient !== 'qp') {
      const teller = recipient === 'authority' ? people.sponsor : people.qp;
      const notice = await scene.must(teller, 'late-result-notices', {
        batch,
        test,
        recipient,
        reference: 'CALL-2026-7',
        ...(authority === undefined ? {} : { authority }),
      });
      told.push(notice.commandId);
    }
    if (recipient === 'authority') continue;
    const knows = ACKNOWLEDGES[recipient as keyof typeof ACKNOWLEDGES];
    const said = await scene.must(knows, 'late-result-acknowledgements', { batch, test });
    told.push(said.commandId);
  }
  const elsewhere = await scene.tell(people.physician, 'late-result-acknowledgements', {
    batch: 'B9',
    test,
  });
  book.injected({
    ...storyErrors.wrongBatch,
    steps: [refused(elsewhere, 'RESULT_OF_ANOTHER_BATCH')],
  });
  book.cared(storyCare.lateFailure, ...told);
  await rejectBatch(scene, 'sterility test failed after administration');
}
