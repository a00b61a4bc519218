import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Journey, samePost, timestampOf } from '@selfsame/custody';
import { therapiesHeldAt } from '@selfsame/projections';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream } from '../commands/stream-names.js';
import { ListQuery } from './lists.dto.js';
import { ReadModelFeed } from './read-model-feed.js';
import { readPage } from './read-page.js';
import { type TestDueDto, TestsDuePageDto } from './tests-due.dto.js';

/** What a laboratory still owes: each test of each sample that it has. What was measured stands nowhere in it (H10). */
@ApiTags('lists')
@Controller('tests-due')
export class TestsDueController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
  ) {}

  @Get()
  @ReadableBy('qc-analyst', 'qa')
  @ApiOperation({
    summary: 'Tests that the own post owes, and results that wait for a second person',
  })
  @ApiOkResponse({ type: TestsDuePageDto })
  async due(@Query() query: ListQuery, @Who() who: Identity) {
    const lists = { feed: this.feed, store: this.ledger.store };
    const page = await readPage(lists, 'whereabouts', query, paging =>
      therapiesHeldAt(this.feed.models, who.site, who.post, paging),
    );
    const therapies = await Promise.all(
      page.rows.map(({ coi }) => this.loader.load(this.kinds.journey, journeyStream(coi))),
    );
    return { ...page, rows: therapies.flatMap(({ state }) => dueIn(state, who)) };
  }
}

/** The list finds the therapies; what is owed of them, they say themselves. */
function dueIn(journey: Journey, who: Identity): readonly TestDueDto[] {
  const { coi, subjectNumber, doseNumber, items, samples, retention, protocol } = journey;
  const here = Object.values(samples).filter(({ sample }) => {
    const item = items[sample];
    return (
      item?.status === 'present' &&
      item.custodian !== undefined &&
      samePost(item.custodian, who) &&
      retention[sample] === undefined
    );
  });
  return here.flatMap(({ sample, batch, tests, takenAt }) =>
    tests.flatMap(test => {
      const result = journey.results.findLast(each => each.sample === sample && each.test === test);
      if (result?.reviewedBy !== undefined) return [];
      const { unit = null, neededFor = null } =
        protocol.tests.find(each => each.test === test) ?? {};
      const what = { coi, subjectNumber, doseNumber, batch, sample, test, unit, neededFor };
      return [
        {
          ...what,
          takenAt: timestampOf(takenAt),
          waitsFor: result === undefined ? ('result' as const) : ('review' as const),
          analyst: result?.analyst ?? null,
        },
      ];
    }),
  );
}
