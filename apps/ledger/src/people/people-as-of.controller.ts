import { Controller, Get, Headers, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { instantOf } from '@selfsame/custody';
import { type Position, comparePositions } from '@selfsame/event-store';
import {
  type AccountRow,
  type AsOf,
  type Page,
  accountsAsOf,
  recordedAtOf,
} from '@selfsame/projections';
import type { FastifyReply } from 'fastify';
import { OPERATION_READERS } from '../access/readers.js';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { CSV, type Columns, asksForCsv, sendCsv } from '../audit-trail/csv.js';
import { ExportDesk } from '../audit-trail/export-desk.js';
import { LedgerClock } from '../clock/ledger-clock.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { Problem } from '../commands/refusal.js';
import { type Named, StaffNames } from '../identity-vault/staff-names.js';
import { ReadModelFeed } from '../read-models/read-model-feed.js';
import { readPage } from '../read-models/read-page.js';
import { positionHere } from '../reading/position-here.js';
import { AccountsPageDto, PeopleAsOfQuery } from './people-as-of.dto.js';

/** A line for each role, as whoever reviews access puts them into a table. */
interface AccessLine {
  readonly person: string;
  readonly name: string | null;
  readonly status: string;
  readonly since: string;
  readonly invitedBy: string;
  readonly role: string;
  readonly organisation: string;
  readonly site: string;
  readonly post: string;
  readonly until: string;
  readonly counts: boolean | null;
  /** Null where it is proposed, and waits for a second person. */
  readonly givenAt: string | null;
  readonly givenBy: string | null;
  readonly proposedBy: string | null;
  readonly trainings: readonly string[];
  readonly waitsForVoucher: boolean;
  readonly vouchings: readonly string[];
  readonly passkeys: number;
  readonly lastSignIn: string | null;
}

const COLUMNS: Columns<AccessLine> = [
  [
    'person',
    'name',
    'status',
    'since',
    'invitedBy',
    'role',
    'organisation',
    'site',
    'post',
    'until',
  ],
  ['counts', 'givenAt', 'givenBy', 'proposedBy', 'trainings', 'passkeys', 'lastSignIn'],
  ['waitsForVoucher', 'vouchings'],
].flat() as Columns<AccessLine>;

/** Users, roles and administrators, now or as they were: Annex 11 §12.3, draft §11. */
@ApiTags('people')
@Controller('people')
export class PeopleAsOfController {
  constructor(
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
    private readonly clock: LedgerClock,
    private readonly exports: ExportDesk,
    private readonly names: StaffNames,
  ) {}

  @Get()
  @ReadableBy(...OPERATION_READERS)
  @ApiOperation({
    summary: 'Accounts with their roles and trainings, as known now or at a moment',
    description: 'As text/csv it is an export, and recorded as one; next-cursor says what follows.',
  })
  @ApiProduces('application/json', CSV)
  @ApiOkResponse({ type: AccountsPageDto })
  async list(
    @Query() query: PeopleAsOfQuery,
    @Headers('accept') accept: string | undefined,
    @Who() who: Identity,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page<Named<AccountRow>> | string> {
    const until = await this.positionIn(query);
    const lists = { feed: this.feed, store: this.ledger.store };
    const accounts = await readPage(
      lists,
      'accounts',
      { ...query, after: query.after ?? until },
      paging => accountsAsOf(this.feed.models, this.asOf(query, until), paging),
    );
    const { at } = this.asOf(query, until);
    const rows = await Promise.all(
      accounts.rows.map(async row => ({ ...row, name: await this.names.nameOf(row.person, at) })),
    );
    const page = { ...accounts, rows };
    if (!asksForCsv(accept)) return page;
    await this.exports.note('people', { ...query }, page.rows.length, who);
    return sendCsv(reply, COLUMNS, { ...page, rows: page.rows.flatMap(linesOf) });
  }

  private positionIn({ asOf, position }: PeopleAsOfQuery): Promise<Position | undefined> {
    if (asOf !== undefined && position !== undefined)
      throw new Problem('VALIDATION_FAILED', {
        field: 'position',
        says: 'only one of asOf and position',
      });
    return positionHere(this.ledger.store, position);
  }

  private asOf({ asOf }: PeopleAsOfQuery, until: Position | undefined): AsOf {
    const now = this.clock.clock.now();
    if (until !== undefined)
      return {
        isKnown: (_recordedAt, position) => comparePositions(position as Position, until) <= 0,
        at: recordedAtOf(this.feed.models, until) ?? now,
      };
    if (asOf === undefined) return { isKnown: () => true, at: now };
    const at = instantOf(asOf);
    return { isKnown: recordedAt => recordedAt <= at, at };
  }
}

const NO_ROLE = {
  role: '',
  organisation: '',
  site: '',
  post: '',
  until: '',
  counts: null,
  givenAt: null,
  givenBy: null,
  proposedBy: null,
} as const;

/** Whoever has no role stands in the table too: he has an account. */
function linesOf(account: Named<AccountRow>): readonly AccessLine[] {
  const { person, name, status, since, invitedBy, passkeys, lastSignIn, waitsForVoucher } = account;
  const trainings = account.trainings.map(
    ({ training, validUntil }) => `${training}<${validUntil.slice(0, 10)}`,
  );
  const vouchings = account.vouchings.map(
    ({ vouchedBy, document, vouchedAt }) => `${vouchedBy}:${document}@${vouchedAt.slice(0, 10)}`,
  );
  const roles = [
    ...account.grants,
    ...account.proposals.map(proposal => ({ ...NO_ROLE, counts: false, ...proposal })),
  ];
  return (roles.length === 0 ? [NO_ROLE] : roles).map(grant => ({
    ...grant,
    person,
    name,
    status,
    since,
    invitedBy,
    trainings,
    waitsForVoucher,
    vouchings,
    passkeys,
    lastSignIn,
  }));
}
