import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  EXCURSION_CODES,
  type Journey,
  type OpenExcursion,
  namedBy,
  openExcursions,
  timestampOf,
} from '@selfsame/custody';
import { therapiesOpenFor } from '@selfsame/projections';
import { ReadableBy } from '../access/who.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream } from '../commands/stream-names.js';
import { journeyHistory } from '../journeys/journey-history.js';
import { positionHere } from '../reading/position-here.js';
import { type ExcursionRowDto, ExcursionsPageDto } from './excursion-rows.dto.js';
import { ListQuery } from './lists.dto.js';
import { ReadModelFeed } from './read-model-feed.js';
import { readPage } from './read-page.js';

/** What was too warm, too cold or too long on its way, and waits for a decision. */
@ApiTags('lists')
@Controller('excursions')
export class ExcursionListController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
  ) {}

  /** The lists find the therapies; what each has borne, it says itself. */
  @Get()
  @ReadableBy('qa', 'qp', 'sponsor', 'auditor', 'inspector')
  @ApiOperation({
    summary: 'Open excursions of temperature and time: what bore them, for how long, what is held',
    description:
      'One for each container, package or batch and rule that was broken, with every hold and deviation of it that is still open. A page is of so many therapies.',
  })
  @ApiOkResponse({ type: ExcursionsPageDto })
  async excursions(@Query() query: ListQuery) {
    const { store } = this.ledger;
    await this.feed.reach('deviations', await positionHere(store, query.after));
    const page = await readPage({ feed: this.feed, store }, 'holds', query, paging =>
      therapiesOpenFor(this.feed.models, EXCURSION_CODES, paging),
    );
    const rows: ExcursionRowDto[] = [];
    // One after the other: of many that are read cold, each lets a bedside go first.
    for (const { coi } of page.rows) rows.push(...(await this.ofTherapy(coi)));
    return { ...page, rows };
  }

  private async ofTherapy(coi: string): Promise<readonly ExcursionRowDto[]> {
    const stream = journeyStream(coi);
    const history = journeyHistory(await this.loader.history(stream));
    const { state } = await this.loader.load(this.kinds.journey, stream);
    return openExcursions(history, state).map(each => rowOf(state, each));
  }
}

const rowOf = (
  { coi, subjectNumber, doseNumber }: Journey,
  { scope, batch, since, expires, ...excursion }: OpenExcursion,
): ExcursionRowDto => ({
  coi,
  subjectNumber,
  doseNumber,
  code: excursion.code,
  scope: scope.kind,
  scopeOf: namedBy(scope) ?? null,
  batch: batch ?? null,
  since: timestampOf(since),
  minutes: excursion.minutes ?? null,
  allowedMinutes: excursion.allowedMinutes ?? null,
  coldestMilliCelsius: excursion.coldestMilliCelsius ?? null,
  warmestMilliCelsius: excursion.warmestMilliCelsius ?? null,
  minMilliCelsius: excursion.minMilliCelsius ?? null,
  maxMilliCelsius: excursion.maxMilliCelsius ?? null,
  holds: excursion.holds,
  deviations: excursion.deviations,
  affected: excursion.affected,
  expires: expires === undefined ? null : { item: expires.item, at: timestampOf(expires.at) },
});
