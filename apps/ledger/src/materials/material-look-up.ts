import type {
  Journey,
  Material,
  PresentedBoxSurvey,
  PresentedCandidate,
  UnitOfBatch,
} from '@selfsame/custody';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { Refusal } from '../commands/refusal.js';
import type { EpisodeDesk } from '../episodes/episode-desk.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { boxStream, journeyStream, participantStream } from '../commands/stream-names.js';
import type { Scanner } from '../scans/scanner.js';
import type { SurveyBoxDto } from './materials.dto.js';

/** Reads what boxes and therapies say of material that nobody knows: their own streams, and no list. */
export class MaterialLookUp {
  constructor(
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
    private readonly episodes: EpisodeDesk,
  ) {}

  /** @throws Refusal BOX_UNKNOWN */
  async survey(scan: Scanner, dto: SurveyBoxDto): Promise<PresentedBoxSurvey> {
    const box = scan.asset(dto.box);
    const { state, revision } = await this.loader.load(this.kinds.box, boxStream(box));
    if (state.box === '') throw new Refusal('BOX_UNKNOWN', { box }, false);
    const { map } = state;
    return {
      box,
      revision,
      map,
      scanned: await Promise.all(
        dto.scanned.map(async ({ position, tube }) => {
          const label = await scan.label(tube);
          // The box knows a banked tube by the therapy that has it now, whatever label it still carries.
          const claim = label.claim && {
            ...label.claim,
            ...(await this.episodes.ownerOf(label.claim)),
          };
          return { position, label: claim === undefined ? label : { ...label, claim } };
        }),
      ),
      unlabelled: await Promise.all(
        dto.unlabelled.map(async position => {
          const there = map[position];
          if (there === undefined) return { position };
          const journey = await this.journey(there.coi);
          return { position, occupant: unitOf(journey, there) };
        }),
      ),
    };
  }

  /** What QA takes a material for. */
  async candidate(
    wanted: { readonly coi: string; readonly item: string },
    { found }: Material,
  ): Promise<PresentedCandidate> {
    const journey = await this.journey(wanted.coi);
    const { participant } = journey;
    return {
      ...unitOf(journey, wanted),
      participant,
      isMissing: journey.missing.includes(wanted.item),
      missing: participant === '' ? [] : await this.missingOf(participant),
      isMapped: await this.isMapped(wanted, found?.position),
    };
  }

  private async missingOf(participant: string): Promise<readonly UnitOfBatch[]> {
    const { state } = await this.loader.load(
      this.kinds.participant,
      participantStream(participant),
    );
    const journeys = await Promise.all(state.journeys.map(coi => this.journey(coi)));
    return journeys.flatMap(journey =>
      journey.missing.map(item => unitOf(journey, { coi: journey.coi, item })),
    );
  }

  private async isMapped(
    { coi, item }: { readonly coi: string; readonly item: string },
    at: { readonly box: string; readonly position: string } | undefined,
  ): Promise<boolean> {
    if (at === undefined) return false;
    const { state } = await this.loader.load(this.kinds.box, boxStream(at.box));
    const there = state.map[at.position];
    return there?.coi === coi && there.item === item;
  }

  private async journey(coi: string): Promise<Journey> {
    return (await this.loader.load(this.kinds.journey, journeyStream(coi))).state;
  }
}

const unitOf = (
  { items }: Journey,
  { coi, item }: { readonly coi: string; readonly item: string },
): UnitOfBatch => ({ coi, item, batch: items[item]?.batch ?? 'unknown' });
