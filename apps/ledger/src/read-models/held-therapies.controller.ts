import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Item, type Journey, samePost } from '@selfsame/custody';
import { therapiesHeldAt } from '@selfsame/projections';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream } from '../commands/stream-names.js';
import { entriesToKeyAgain } from '../reading/redact-entries.js';
import { HeldTherapiesPageDto, type HeldTherapyDto } from './held-therapies.dto.js';
import { ListQuery } from './lists.dto.js';
import { ReadModelFeed } from './read-model-feed.js';
import { readPage } from './read-page.js';

/** What lies before somebody in a clean room, a vault or a laboratory: by therapy, since he works on one at a time. */
@ApiTags('lists')
@Controller('custody/therapies')
export class HeldTherapiesController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
  ) {}

  @Get()
  @ReadableBy('operator', 'storage-keeper', 'qc-analyst', 'collecting-physician', 'nurse', 'qa')
  @ApiOperation({ summary: 'Therapies of which the own post holds something, and what waits' })
  @ApiOkResponse({ type: HeldTherapiesPageDto })
  async held(@Query() query: ListQuery, @Who() who: Identity) {
    const lists = { feed: this.feed, store: this.ledger.store };
    const page = await readPage(lists, 'whereabouts', query, paging =>
      therapiesHeldAt(this.feed.models, who.site, who.post, paging),
    );
    const therapies = await Promise.all(page.rows.map(({ coi }) => this.journey(coi)));
    const rows = therapies.map(journey => asHeld(journey, who));
    return { ...page, rows: rows.filter(({ held }) => held.length > 0) };
  }

  private async journey(coi: string): Promise<Journey> {
    return (await this.loader.load(this.kinds.journey, journeyStream(coi))).state;
  }
}

/** The list finds them; what is there, the therapy says itself. */
function asHeld(journey: Journey, who: Identity): HeldTherapyDto {
  const { coi, subjectNumber, doseNumber, currentBatch: batch } = journey;
  return {
    coi,
    subjectNumber,
    doseNumber,
    batch,
    status: journey.batches[batch]?.status ?? 'growing',
    held: counted(Object.values(journey.items).filter(item => isHere(item, who))),
    toKeyAgain: entriesToKeyAgain(journey, who).length,
    holds: Object.values(journey.holds).filter(({ open }) => open).length,
  };
}

const isHere = ({ status, custodian }: Item, who: Identity): boolean =>
  custodian !== undefined &&
  samePost(custodian, who) &&
  (status === 'present' || status === 'opened');

function counted(items: readonly Item[]): HeldTherapyDto['held'] {
  const byKind = new Map<string, HeldTherapyDto['held'][number]>();
  for (const { kind, passage = null } of items) {
    const key = `${kind} ${passage}`;
    byKind.set(key, { kind, passage, count: (byKind.get(key)?.count ?? 0) + 1 });
  }
  return [...byKind.values()];
}
