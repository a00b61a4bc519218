import type { Journey } from '../journey/journey.js';
import type { Finding } from '../kernel/finding.js';
import type { ReleaseStage } from '../protocol/definition.js';
import { standsInTheWay } from '../quality/release-rules.js';
import { catalogue } from '../refusals/catalogue.js';
import type { Waiting } from './review.js';

export const asWaiting = ({ code, facts }: Finding): Waiting => ({
  code,
  title: catalogue[code].title,
  facts,
});

/** What a stage of a batch waits for, as its own rules say, all of it. */
export const waitsOf = (
  journey: Journey,
  asked: { readonly batch: string; readonly stage: ReleaseStage; readonly unreviewed?: number },
): readonly Waiting[] => standsInTheWay(journey, asked).map(asWaiting);
