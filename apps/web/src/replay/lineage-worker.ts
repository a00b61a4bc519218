import { layOutLineage } from './lay-out-lineage.js';
import type { Stack } from './lineage-of.js';

/** Beside the page, so that a slider that is held moves on while a large lineage is laid out. */
addEventListener('message', ({ data }: MessageEvent<readonly Stack[]>) => {
  postMessage(layOutLineage(data));
});
