import type { Claim, ClaimKind, Holder } from '@selfsame/custody';
import type { CommandDesk } from '../commands/command-desk.js';
import type { Intent } from '../commands/intent.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { step } from '../commands/step.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { claimStream } from '../commands/stream-names.js';

/** Takes, releases and reads claims. A claim is held by a holder, so taking it again after a crash is no conflict. */
export class ClaimDesk {
  constructor(
    private readonly desk: CommandDesk,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
    private readonly study: string,
  ) {}

  /** What the claim's own stream says at this moment: the only way in which a scan is resolved. */
  async read(kind: ClaimKind, value: string): Promise<Claim> {
    return (await this.loader.load(this.kinds.claim, claimStream(this.study, kind, value))).state;
  }

  /**
   * Takes a claim for a holder and answers its token.
   * @throws Refusal SHARED_THING when another holds it
   */
  async take(kind: ClaimKind, value: string, holder: Holder, intent: Intent): Promise<number> {
    const stream = claimStream(this.study, kind, value);
    const held = await this.read(kind, value);
    if (held.holder !== undefined && sameHolder(held.holder, holder)) return held.token;
    await this.desk.give({
      kind: this.kinds.claim,
      stream,
      type: 'TakeClaim',
      intent: step(intent, `take ${stream}`),
      prepare: () => ({ kind, value, holder }),
    });
    return (await this.read(kind, value)).token;
  }

  async release(kind: ClaimKind, value: string, holder: Holder, intent: Intent): Promise<void> {
    const held = await this.read(kind, value);
    if (held.holder === undefined || !sameHolder(held.holder, holder)) return;
    const stream = claimStream(this.study, kind, value);
    await this.desk.give({
      kind: this.kinds.claim,
      stream,
      type: 'ReleaseClaim',
      intent: step(intent, `release ${stream}`),
      prepare: () => ({ holder }),
    });
  }
}

const sameHolder = (one: Holder, other: Holder): boolean =>
  one.participant === other.participant && one.coi === other.coi && one.item === other.item;
