import { type Claim, type ClaimKind, type Forfeited, type Holder, stands } from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import type { Clock } from '../clock/clock.js';
import type { CommandDesk } from '../commands/command-desk.js';
import type { Intent } from '../commands/intent.js';
import { ledgerIntent } from '../commands/ledger-intent.js';
import type { StreamLoader } from '../commands/loaded-stream.js';
import { Refusal } from '../commands/refusal.js';
import { step } from '../commands/step.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { claimStream, journeyStream, participantStream } from '../commands/stream-names.js';

const FORFEITS = '5b6b4c0e-9d43-5a55-8f0a-0f5c1d1a7c11';

/** Takes, releases and reads claims. A claim is held by a holder, so taking it again after a crash is no conflict. */
export class ClaimDesk {
  constructor(
    private readonly desk: CommandDesk,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
    private readonly study: string,
    private readonly clock: Clock,
  ) {}

  /** What the claim's own stream says at this moment: the only way in which a scan is resolved. */
  async read(kind: ClaimKind, value: string): Promise<Claim> {
    return (await this.loader.load(this.kinds.claim, claimStream(this.study, kind, value))).state;
  }

  /**
   * Takes a claim for a holder and answers its token. What another holder took and never used is taken over:
   * first he forfeits it in his own stream, then it is taken, over exactly the token that he gave up.
   * @param forfeited what this holder has given up himself: an older token of his is void and is taken anew
   * @throws Refusal SHARED_THING when another holds and uses it
   */
  async take(
    kind: ClaimKind,
    value: string,
    holder: Holder,
    intent: Intent,
    forfeited: Forfeited,
  ): Promise<number> {
    const stream = claimStream(this.study, kind, value);
    const held = await this.read(kind, value);
    const own = held.holder !== undefined && sameHolder(held.holder, holder);
    if (own && stands(forfeited, kind, value, held.token)) return held.token;
    if (held.holder !== undefined && !own) {
      await this.forfeit(held.holder, { kind, value, token: held.token }, intent);
    }
    const over = held.holder === undefined ? {} : { over: held.token };
    const answer = await this.desk.give({
      kind: this.kinds.claim,
      stream,
      type: 'TakeClaim',
      intent: step(intent, `take ${stream} after ${held.token}`),
      prepare: () => ({ kind, value, holder, ...over }),
    });
    return answer.events.length > 0 ? answer.revision : (await this.read(kind, value)).token;
  }

  /** @throws Refusal SHARED_THING when the holder uses it */
  private async forfeit(
    { participant, coi }: Holder,
    claim: { readonly kind: ClaimKind; readonly value: string; readonly token: number },
    intent: Intent,
  ): Promise<void> {
    const id = uuidv5(`${claim.kind}/${claim.value}/${claim.token}`, FORFEITS);
    const giving = {
      type: 'ForfeitClaim' as const,
      intent: { ...ledgerIntent(id, this.clock.now()), causation: intent.commandId },
      prepare: () => claim,
    };
    try {
      await (coi === undefined
        ? this.desk.give({
            ...giving,
            kind: this.kinds.participant,
            stream: participantStream(participant),
          })
        : this.desk.give({
            ...giving,
            kind: this.kinds.journey,
            stream: journeyStream(coi),
          }));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal('SHARED_THING', { kind: claim.kind }, false);
    }
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
