import { Injectable } from '@nestjs/common';
import type { Journey, PresentedLabel, PresentedPosition } from '@selfsame/custody';
import { actorOf, type Identity } from '../access/tokens.js';
import { CommandDesk } from '../commands/command-desk.js';
import type { Intent } from '../commands/intent.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { intentOf } from '../commands/front-desk.js';
import { Refusal } from '../commands/refusal.js';
import { step } from '../commands/step.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { boxStream } from '../commands/stream-names.js';
import type { RetrieveUnitDto } from '../journeys/product.dto.js';
import type { ScannerParts } from '../scans/scanner.js';
import { Scanner } from '../scans/scanner.js';

/**
 * The place protocol: the box first, then the journey. A crash between the two leaves a position that the
 * box gives to a unit whose journey does not say so yet; the same command, sent again, finishes it.
 */
@Injectable()
export class StoragePlaces {
  constructor(
    private readonly desk: CommandDesk,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
    private readonly scannerParts: ScannerParts,
  ) {}

  /** Answers the box's revision that gives the position to the unit, or -1 when another holds it. */
  async take(
    { box, position, exists }: PresentedPosition,
    tube: PresentedLabel,
    journey: Journey,
    intent: Intent,
  ): Promise<number> {
    if (tube.claim === undefined || tube.claim.coi !== journey.coi || !exists) return -1;
    const { coi, item } = tube.claim;
    try {
      const answer = await this.desk.give({
        kind: this.kinds.box,
        stream: boxStream(box),
        type: 'TakePosition',
        intent: step(intent, `take ${box} ${position}`),
        prepare: () => ({ position, coi, item }),
      });
      return answer.revision;
    } catch (error) {
      // Somebody else's: the journey records what was really done, as a deviation.
      if (error instanceof Refusal) return -1;
      throw error;
    }
  }

  /** After the journey has let the unit go, the position is free for another. */
  async free(dto: RetrieveUnitDto, coi: string, who: Identity): Promise<void> {
    const scanner = new Scanner(this.scannerParts, []);
    const box = scanner.asset(dto.box);
    const { claim } = await scanner.label(dto.found);
    if (claim === undefined || claim.coi !== coi) return;
    const { state } = await this.loader.load(this.kinds.box, boxStream(box));
    const there = state.map[dto.position];
    if (there?.coi !== coi || there.item !== claim.item) return;
    const intent = intentOf(dto, who, 'storage-keeper');
    await this.desk.give({
      kind: this.kinds.box,
      stream: boxStream(box),
      type: 'FreePosition',
      intent: {
        ...step(intent, `free ${box} ${dto.position}`),
        actor: actorOf(who, 'storage-keeper', dto.device),
      },
      prepare: () => ({ position: dto.position, coi, item: claim.item }),
    });
  }
}
