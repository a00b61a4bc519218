import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type StoredEvent, upToDamage } from '@selfsame/event-store';
import { sha256Hex } from '@selfsame/evidence';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { Problem } from '../commands/refusal.js';
import { StaffNames } from '../identity-vault/staff-names.js';
import { assertChecksNothing } from './assert-checks-nothing.js';
import {
  type StoredEventDto,
  StoredEventsPageDto,
  StoredEventsQuery,
} from './stored-events.dto.js';

const PAGE_MOST = 500;
const PAGE_USUAL = 200;

/** As the ledger names them: `journey-CHA999926ABC123`, `person-qa-1`. */
const STREAM = /^[a-z][A-Za-z0-9._%-]{1,119}$/;

/** One record as it is stored, bytes and all: whoever reads it checks its hashes and links himself, and this server is not believed. */
@ApiTags('log')
@Controller('streams/:stream/events')
export class StoredEventsController {
  constructor(
    private readonly ledger: LedgerStore,
    private readonly names: StaffNames,
  ) {}

  @Get()
  @ReadableBy('auditor', 'inspector', 'qa')
  @ApiOperation({
    summary: 'Events of one stream, in order, as stored',
    description:
      'Nothing is looked at on the way: what does not hold is for the reader to find. A damaged event ends the page before it; what stands behind it is read with `after` and its revision.',
  })
  @ApiOkResponse({ type: StoredEventsPageDto })
  async page(
    @Param('stream') stream: string,
    @Query() { after, limit }: StoredEventsQuery,
    @Who() who: Identity,
  ): Promise<StoredEventsPageDto> {
    assertChecksNothing(who);
    if (!STREAM.test(stream))
      throw new Problem('VALIDATION_FAILED', {
        field: 'stream',
        says: 'must look like journey-CHA999926ABC123',
      });
    const from = after === undefined ? 0 : Number(after) + 1;
    const most = Math.min(Number(limit ?? PAGE_USUAL), PAGE_MOST);
    const read = this.ledger.store.readStream(stream, from, most);
    const { events, damage } = await upToDamage(read);
    if (damage !== undefined && events.length === 0) throw damage;
    if (events.length === 0 && from === 0) throw new Problem('NOT_FOUND');
    return {
      events: await this.named(events),
      next: events.length === most || damage !== undefined ? events.at(-1)?.revision : undefined,
    };
  }

  private async named(events: readonly StoredEvent[]): Promise<StoredEventDto[]> {
    const acts = events.map(({ position, revision, bytes }) => {
      const text = Buffer.from(bytes).toString('utf8');
      return { ...actIn(text), position, revision, sha256: sha256Hex(bytes), bytes: text };
    });
    const named = await this.names.beside(acts);
    return named.map(({ position, revision, sha256, bytes, name }) => ({
      position,
      revision,
      sha256,
      bytes,
      name,
    }));
  }
}

/** Who did it, and when it was recorded; nobody, where the bytes are no event. */
function actIn(text: string): { readonly person: string; readonly recordedAt: string } {
  try {
    const { actor, recordedAt } = JSON.parse(text) as {
      readonly actor: { readonly person: string };
      readonly recordedAt: string;
    };
    return { person: actor.person, recordedAt };
  } catch {
    return { person: '', recordedAt: new Date(0).toISOString() };
  }
}
