import { readFileSync } from 'node:fs';
import { signatureFault } from '@selfsame/evidence';
import type { Answer } from '../answer.js';
import { median } from '../median.js';

const ROUNDS = 500;
const SETTLING = 100;
const EVENT = new URL('../../../test/vectors/signed-event.json', import.meta.url);

/** How many milliseconds it takes to verify the signature of one event, from its bytes alone. */
export async function signatureCheck(): Promise<Answer> {
  const { bytes } = JSON.parse(readFileSync(EVENT, 'utf8')) as { bytes: string };
  const event = new TextEncoder().encode(bytes);
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS + SETTLING; round += 1) {
    const began = performance.now();
    const fault = await signatureFault(event, crypto.subtle);
    if (fault !== undefined) throw new Error(`The vector is ${fault}.`);
    if (round >= SETTLING) taken.push(performance.now() - began);
  }
  const ms = median(taken);
  return {
    question: 'signature-check',
    ratio: ms,
    target: '<= 1 (ms)',
    rows: [{ what: 'one signed event, median ms', value: ms.toFixed(3) }],
  };
}
