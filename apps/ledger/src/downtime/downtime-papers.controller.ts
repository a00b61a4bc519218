import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { CIRCLES, permissions } from '@selfsame/custody';
import { canonicalBytes } from '@selfsame/evidence';
import type { Identity } from '../access/tokens.js';
import { Open, ReadableBy, Who } from '../access/who.js';
import { LedgerClock } from '../clock/ledger-clock.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream } from '../commands/stream-names.js';
import { Founded } from '../founding/founded.js';
import { Absent, OneOf } from '../http/fields.js';
import { Problems } from '../http/problems.js';
import { PurposeQuery } from '../identity-vault/identity.dto.js';
import { LookUpDesk } from '../identity-vault/look-up-desk.js';
import { StaffTelephones } from '../identity-vault/staff-telephones.js';
import { checkedCoi } from '../journeys/journey-desk.js';
import { Rosters } from '../on-call/rosters.js';
import { PackKey } from './pack-key.js';
import { packStatement } from './pack-statement.js';
import { LANGUAGES, type Language } from './pack-words.js';
import { type CallList, printPack } from './printed-pack.js';

class PrintQuery extends PurposeQuery {
  @Absent()
  @OneOf('In which language; English where nobody says.', LANGUAGES)
  language?: Language;
}

class PackKeyDto {
  @ApiProperty({ example: 'OKP' })
  kty!: string;

  @ApiProperty({ example: 'Ed25519' })
  crv!: string;

  @ApiProperty({ description: 'The public key, in base64url.' })
  x!: string;

  @ApiProperty({ description: 'SHA-256 of it, as the log and every pack name it.' })
  sha256!: string;
}

/** The pages themselves, and what it takes to tell a real one from another when nothing else is there. */
@ApiTags('downtime')
@Controller()
export class DowntimePapersController {
  constructor(
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
    private readonly founded: Founded,
    private readonly ledgerClock: LedgerClock,
    private readonly rosters: Rosters,
    private readonly telephones: StaffTelephones,
    private readonly lookUps: LookUpDesk,
    private readonly key: PackKey,
  ) {}

  @Get('downtime-key')
  @Open()
  @ApiOperation({ summary: 'The public key of the codes on printed packs' })
  @ApiOkResponse({ type: PackKeyDto })
  publicKey(): PackKeyDto {
    return { ...this.key.publicKey, sha256: this.key.sha256 };
  }

  @Get('journeys/:coi/downtime-packs/:pack')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @ReadableBy(...permissions.IssueDowntimePack)
  @Problems(409, 507)
  @ApiOperation({
    summary: 'A pack as two pages to print; a void one is printed no more',
    description:
      'Numbers of whoever is on call stand on it: each is looked up, and that is recorded.',
  })
  @ApiOkResponse({ content: { 'text/html': { schema: { type: 'string' } } } })
  async print(
    @Param('coi') coi: string,
    @Param('pack') pack: string,
    @Query() query: PrintQuery,
    @Who() who: Identity,
  ): Promise<string> {
    const stream = journeyStream(checkedCoi(coi));
    const history = await this.loader.history(stream);
    const { state } = await this.loader.load(this.kinds.journey, stream);
    const issued = history.find(
      event => event.type === 'DowntimePackIssued' && event.data.pack === pack,
    );
    if (issued?.type !== 'DowntimePackIssued') throw new Problem('NOT_FOUND');
    if (state.downtime.packs[pack]?.voided !== undefined)
      throw new Problem('PACK_IS_VOID', { pack });
    const { site, post, keySha256 } = issued.data;
    const statement = packStatement(issued, state, this.founded.data.simulated);
    const printed = {
      statement,
      code: await this.key.sign(canonicalBytes(statement)),
      keySha256,
      journey: state,
      site,
      post,
      timeZone: this.founded.zoneOf(site),
      calls: await this.callsOf(site, query, who),
    };
    return printPack(printed, query.language ?? 'en');
  }

  /** As it is at this moment: printed, and written down nowhere but that somebody looked. */
  private async callsOf(
    site: string,
    query: PurposeQuery,
    who: Identity,
  ): Promise<readonly CallList[]> {
    const now = this.ledgerClock.clock.now();
    const calls: CallList[] = [];
    for (const circle of CIRCLES) {
      const found = await this.rosters.onCall(circle, [site], now);
      if (found !== undefined) await this.lookUps.onCall(found.person, query, who);
      const gap = (await this.rosters.isKept(circle)) ? 'nobody' : 'no-roster';
      const standing = found === undefined ? gap : 'on-call';
      const telephone = found === undefined ? null : (this.telephones.of(found.person) ?? null);
      calls.push({ circle, telephone, standing });
    }
    return calls;
  }
}
