import { type ExportedList, timestampOf } from '@selfsame/custody';
import { v7 as uuidv7 } from 'uuid';
import { deviceOf, type Identity } from '../access/tokens.js';
import type { Clock } from '../clock/clock.js';
import type { FrontDesk } from '../commands/front-desk.js';
import { OneAfterAnother } from '../commands/one-after-another.js';
import type { StreamKinds } from '../commands/stream-kind.js';
import { exportsStream } from '../commands/stream-names.js';

export interface ExportParts {
  readonly front: FrontDesk;
  readonly kinds: StreamKinds;
  readonly clock: Clock;
}

/** Writes down who carries which list away, before he has it. What cannot be written down is not handed out. */
export class ExportDesk {
  private readonly lines = new OneAfterAnother();

  constructor(private readonly parts: ExportParts) {}

  async note(list: ExportedList, query: object, rows: number, who: Identity): Promise<void> {
    const { front, kinds, clock } = this.parts;
    const occurredAt = timestampOf(clock.now());
    const stream = exportsStream(who.site, occurredAt.slice(0, 10));
    await this.lines.do(stream, () =>
      front.ask({
        kind: kinds.exports,
        stream,
        type: 'ExportList',
        // Every export is one of its own: there is no answer to repeat.
        dto: { commandId: uuidv7(), occurredAt, device: deviceOf(who) },
        who,
        prepare: () => ({ list, query: asked(query), rows }),
      }),
    );
  }
}

/** What was asked for in so many words. */
const asked = (query: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(query).filter((each): each is [string, string] => typeof each[1] === 'string'),
  );
