import { type Instant, type Tank, silentAt, timestampOf } from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import { ledgerIntent } from '../commands/ledger-intent.js';
import { Refusal } from '../commands/refusal.js';
import type { RemapParts } from './remap-desk.js';

const TANK = 'tank-';
const SILENCES = '5b0f3a3e-6a3c-5c57-9a1d-3f6b1e2d7c17';

/**
 * H17: a tank of which nothing is heard is an alarm. Looked at by the deadline reactor, with what it looks at itself; which
 * silence was told is in the tank's own stream, so that it is told once, across restarts and instances.
 */
export class TankWatch {
  /** Owned by `look`, which the reactor never runs twice at a time. */
  private readonly silentAt = new Map<string, Instant>();
  private readonly changed = new Set<string>();

  constructor(private readonly parts: RemapParts) {}

  note(stream: string): void {
    if (stream.startsWith(TANK)) this.changed.add(stream);
  }

  /** @param attempt keeps one tank that cannot be looked at from keeping the others waiting */
  async look(
    now: Instant,
    attempt: (stream: string, doing: () => Promise<void>) => Promise<void>,
  ): Promise<void> {
    for (const stream of this.changed)
      await attempt(stream, async () => void (await this.refresh(stream)));
    for (const [stream, at] of this.silentAt)
      if (at <= now) await attempt(stream, () => this.tell(stream));
  }

  private async refresh(stream: string): Promise<Tank> {
    const { loader, kinds } = this.parts;
    const { state } = await loader.load(kinds.tank, stream);
    const at = silentAt(state);
    if (at === undefined) this.silentAt.delete(stream);
    else this.silentAt.set(stream, at);
    this.changed.delete(stream);
    return state;
  }

  private async tell(stream: string): Promise<void> {
    const { desk, kinds, clock } = this.parts;
    // Another instance may have heard of it since.
    const { heardAt } = await this.refresh(stream);
    const at = this.silentAt.get(stream);
    if (heardAt === undefined || at === undefined || at > clock.now()) return;
    const silentSince = timestampOf(heardAt);
    try {
      await desk.give({
        kind: kinds.tank,
        stream,
        type: 'PassTankSilence',
        intent: ledgerIntent(uuidv5(`${stream}/${silentSince}`, SILENCES), clock.now()),
        prepare: () => ({ silentSince }),
      });
    } catch (error) {
      // Something was heard of it in this very moment.
      if (!(error instanceof Refusal)) throw error;
    }
    await this.refresh(stream);
  }
}
