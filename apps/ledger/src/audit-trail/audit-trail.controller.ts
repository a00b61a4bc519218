import { Body, Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type AuditScope, REVIEWED_AT_ONCE, instantOf, scopeOf } from '@selfsame/custody';
import type { Position } from '@selfsame/event-store';
import {
  type AuditFilter,
  type AuditRow,
  type Page,
  auditTrailOf,
  unreviewedOf,
} from '@selfsame/projections';
import type { FastifyReply } from 'fastify';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { FrontDesk } from '../commands/front-desk.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { AUDIT_REVIEWS_STREAM } from '../commands/stream-names.js';
import { Gives } from '../http/commands.js';
import { type Named, StaffNames } from '../identity-vault/staff-names.js';
import { ListQuery } from '../read-models/lists.dto.js';
import { ReadModelFeed } from '../read-models/read-model-feed.js';
import { readPage } from '../read-models/read-page.js';
import { assertChecksNothing } from '../reading/assert-checks-nothing.js';
import { positionHere } from '../reading/position-here.js';
import { AuditTrailPageDto, UnreviewedPageDto } from './audit-trail-rows.dto.js';
import { AuditTrailQuery, ReviewAuditTrailDto } from './audit-trail.dto.js';
import { CSV, type Columns, asksForCsv, sendCsv } from './csv.js';
import { ExportDesk } from './export-desk.js';
import { readStretch } from './stretch.js';

const LIST = 'audit-trail';

const COLUMNS: Columns<Named<AuditRow>> = [
  ['position', 'recordedAt', 'occurredAt', 'person', 'name', 'role', 'organisation', 'site'],
  ['post', 'device', 'type', 'command', 'code', 'stream', 'revision', 'subjects', 'why', 'signed'],
  ['flags', 'exception', 'reviewed'],
].flat() as Columns<Named<AuditRow>>;

/** Who did what, when, on what and why, for those who review it. */
@ApiTags('audit trail')
@Controller('audit-trail')
export class AuditTrailController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
    private readonly front: FrontDesk,
    private readonly kinds: StreamKinds,
    private readonly exports: ExportDesk,
    private readonly names: StaffNames,
  ) {}

  @Get()
  @ReadableBy('qa', 'auditor', 'inspector')
  @ApiOperation({
    summary: 'Audit trail, by who, what, when, on what and why',
    description: 'As text/csv it is an export, and recorded as one; next-cursor says what follows.',
  })
  @ApiProduces('application/json', CSV)
  @ApiOkResponse({ type: AuditTrailPageDto })
  async trail(
    @Query() query: AuditTrailQuery,
    @Headers('accept') accept: string | undefined,
    @Who() who: Identity,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page<Named<AuditRow>> | string> {
    assertChecksNothing(who);
    const lines = await this.page(query, paging =>
      auditTrailOf(this.feed.models, filterOf(query), paging),
    );
    const page = { ...lines, rows: await this.names.beside(lines.rows) };
    if (!asksForCsv(accept)) return page;
    await this.exports.note(LIST, { ...query }, page.rows.length, who);
    return sendCsv(reply, COLUMNS, page);
  }

  @Get('coverage')
  @ReadableBy('qa', 'qp', 'auditor', 'inspector')
  @ApiOperation({ summary: 'Stretches of the log that nobody has reviewed, oldest first' })
  @ApiOkResponse({ type: UnreviewedPageDto })
  async coverage(@Query() query: ListQuery, @Who() who: Identity) {
    assertChecksNothing(who);
    return this.page(query, paging => unreviewedOf(this.feed.models, REVIEWED_AT_ONCE, paging));
  }

  @Gives('ReviewAuditTrail', 'reviews', 'Review a stretch of the audit trail, and sign it')
  review(@Body() dto: ReviewAuditTrailDto, @Who() who: Identity) {
    return this.front.ask({
      kind: this.kinds.auditReviews,
      stream: AUDIT_REVIEWS_STREAM,
      type: 'ReviewAuditTrail',
      dto,
      who,
      prepare: async () => {
        const { store } = this.ledger;
        const scope = scopeIn(dto);
        // Whether something stands in a scope would tell the second of two what the first one found.
        assertChecksNothing(who);
        const after = await positionHere(store, dto.after);
        const to = (await positionHere(store, dto.to)) as Position;
        return {
          scope,
          findings: dto.findings.map(({ kind, reference }) => ({ kind, reference })),
          ...(dto.note === undefined ? {} : { note: dto.note }),
          stretch: await readStretch(store, { after, to }, scope, who.person),
        };
      },
    });
  }

  private page<Row>(query: ListQuery, read: Parameters<typeof readPage<Row>>[3]) {
    return readPage({ feed: this.feed, store: this.ledger.store }, LIST, query, read);
  }
}

/**
 * Everything is said by saying nothing: a scope that is there narrows something.
 * @throws Problem VALIDATION_FAILED
 */
function scopeIn({ scope }: ReviewAuditTrailDto): AuditScope {
  if (scope === undefined) return {};
  const narrowed = scopeOf(scope);
  if (Object.keys(narrowed).length === 0)
    throw new Problem('VALIDATION_FAILED', { field: 'scope', says: 'must narrow something' });
  return narrowed;
}

function filterOf(query: AuditTrailQuery): AuditFilter {
  const { from, to, why, unreviewed, order } = query;
  return {
    ...scopeOf(query),
    ...(from === undefined ? {} : { from: instantOf(from) }),
    ...(to === undefined ? {} : { to: instantOf(to) }),
    ...(why === undefined ? {} : { why }),
    unreviewed: unreviewed === 'true',
    exceptionsFirst: order === 'exceptions-first',
  };
}
