import {
  type BatchReview,
  type CertifyBatch,
  type Journey,
  type JourneyEvent,
  type ReadEvent,
  type ReviewContext,
  type Waiting,
  foldJourney,
  instrumentsTold,
  lotsUsedIn,
  reviewOf,
  waitsOf,
} from '@selfsame/custody';
import { canonicalBytes, sha256Hex } from '@selfsame/evidence';
import type { ReviewedTrail } from '../audit-trail/reviewed-trail.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { deviceStream, journeyStream, lotStream, personStream } from '../commands/stream-names.js';
import { journeyHistory } from '../journeys/journey-history.js';

interface ReviewParts {
  readonly loader: StreamLoader;
  readonly kinds: StreamKinds;
  readonly trail: ReviewedTrail;
}

type History = readonly ReadEvent<JourneyEvent>[];
type Certifying = CertifyBatch['data'];

export interface MadeReview {
  readonly review: BatchReview;
  /** Over its canonical bytes: whoever was shown it can say which one he means. */
  readonly sha256: string;
}

/** As many types as a screen shows of what came since a review. */
const TYPES_TOLD = 8;

/** The review of a batch as it stands: from the streams, never from a list. */
export class BatchReviews {
  constructor(private readonly parts: ReviewParts) {}

  /** Undefined where there is no such therapy, or no such batch in it. */
  async make(coi: string, batch: string): Promise<MadeReview | undefined> {
    const history = await this.historyOf(coi);
    const journey = foldJourney(history);
    if (journey.batches[batch] === undefined) return undefined;
    return this.of(history, journey, batch);
  }

  /**
   * Why a batch of a therapy cannot be certified now, by stage.
   * @param journey as whoever asks may see it
   */
  async waits(
    journey: Journey,
    batch: string,
  ): Promise<{ readonly conditional: readonly Waiting[]; readonly final: readonly Waiting[] }> {
    const stream = journeyStream(journey.coi);
    const unreviewed = await this.parts.trail.askedFor(stream, journey, 'final');
    const asked = { batch, ...(unreviewed === undefined ? {} : { unreviewed }) };
    return {
      conditional: waitsOf(journey, { ...asked, stage: 'conditional' }),
      final: waitsOf(journey, { ...asked, stage: 'final' }),
    };
  }

  /** What a certification is held against that names a review, or has to; nothing where nobody asks for one. */
  async askedFor(
    coi: string,
    { startedAt }: Journey,
    { batch, reviewed }: Pick<Certifying, 'batch' | 'reviewed'>,
  ): Promise<Pick<Certifying, 'reviewed' | 'review'>> {
    if (startedAt === undefined || reviewed === undefined) return {};
    const history = await this.historyOf(coi);
    const { review, sha256 } = await this.of(history, foldJourney(history), batch);
    const since = history.filter(({ revision }) => revision > reviewed.revision);
    return {
      reviewed,
      review: { revision: review.revision, sha256, since: inWords(since) },
    };
  }

  private async historyOf(coi: string): Promise<History> {
    return journeyHistory(await this.parts.loader.history(journeyStream(coi)));
  }

  private async of(history: History, journey: Journey, batch: string): Promise<MadeReview> {
    const context = await this.contextOf(history, journey);
    const review = reviewOf(history, journey, batch, context);
    return { review, sha256: sha256Hex(canonicalBytes(review)) };
  }

  private async contextOf(history: History, journey: Journey): Promise<ReviewContext> {
    const { loader, kinds, trail } = this.parts;
    const [unreviewed, instruments, lots, people] = await Promise.all([
      trail.askedFor(journeyStream(journey.coi), journey, 'final'),
      Promise.all(
        distinct(history.flatMap(({ data }) => instrumentsTold({ ...data }))).map(
          async number => (await loader.load(kinds.device, deviceStream(number))).state,
        ),
      ),
      Promise.all(
        distinct(history.flatMap(event => lotsUsedIn(event).map(({ lot }) => lot))).map(
          async name => ({ name, ...(await this.lotOf(name)) }),
        ),
      ),
      Promise.all(
        distinct(history.map(({ actor }) => actor.person)).map(
          async person => (await loader.load(kinds.person, personStream(person))).state,
        ),
      ),
    ]);
    const bridges = people.flatMap(({ person, bridged }) =>
      bridged.map(bridge => ({ person, ...bridge })),
    );
    return { unreviewed, instruments, lots, bridges };
  }

  private async lotOf(lot: string) {
    const { loader, kinds } = this.parts;
    return { state: (await loader.load(kinds.lot, lotStream(lot))).state };
  }
}

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** What came since; where nothing did, it is beside the therapy that something is another way now. */
function inWords(since: History): string {
  const types = distinct(since.map(({ type }) => type));
  return types.length === 0
    ? 'its audit trail, instruments, lots or trainings'
    : types.slice(0, TYPES_TOLD).join(' ');
}
