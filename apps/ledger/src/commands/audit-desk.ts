import {
  type CommandMeta,
  type CommandRefused,
  type Facts,
  REFUSALS_PER_PERSON_AND_DAY,
  accepted,
} from '@selfsame/custody';
import type { Logger } from 'pino';
import type { Clock } from '../clock/clock.js';
import { step } from './step.js';
import type { CommandDesk } from './command-desk.js';
import type { Intent } from './intent.js';
import { OneAfterAnother } from './one-after-another.js';
import type { StreamKind } from './stream-kind.js';
import { auditStream } from './stream-names.js';

type Counts = Readonly<Record<string, number>>;
type Note = {
  readonly type: 'NoteRefusal';
  readonly data: CommandRefused['data'];
  readonly meta: CommandMeta;
};

const auditKind: StreamKind<Note, Counts, CommandRefused> = {
  initial: {},
  evolve: (counts, { actor }) => ({ ...counts, [actor.person]: (counts[actor.person] ?? 0) + 1 }),
  decide: ({ data, meta }, counts) =>
    (counts[meta.actor.person] ?? 0) >= REFUSALS_PER_PERSON_AND_DAY
      ? accepted()
      : accepted({ type: 'CommandRefused', data }),
};

/** One line per harmless refusal, per site and day, capped per person: an audit trail, not a flood. */
export class AuditDesk {
  private readonly lines = new OneAfterAnother();

  constructor(
    private readonly desk: CommandDesk,
    private readonly clock: Clock,
    private readonly log: Logger,
  ) {}

  /** A refusal that cannot be noted is still a refusal: the failure is logged, the caller gets his answer. */
  async note(
    intent: Intent,
    stream: string,
    command: string,
    code: CommandRefused['data']['code'],
    facts: Facts,
  ): Promise<void> {
    const day = new Date(this.clock.now()).toISOString().slice(0, 10);
    const audit = auditStream(intent.actor.site, day);
    await this.lines.do(audit, () => this.write(audit, intent, { stream, command, code, facts }));
  }

  private async write(
    audit: string,
    intent: Intent,
    refused: CommandRefused['data'],
  ): Promise<void> {
    const { code } = refused;
    try {
      await this.desk.give({
        kind: auditKind,
        stream: audit,
        type: 'NoteRefusal',
        // A refused command may be tried again under its own id, so the note needs one per try.
        intent: step(intent, `refusal ${code} ${this.clock.now()}`),
        prepare: () => refused,
      });
    } catch (error) {
      this.log.error(
        { code, error: error instanceof Error ? error.name : 'unknown' },
        'A refusal could not be noted',
      );
    }
  }
}
