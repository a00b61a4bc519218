import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { HOUR_MS, type NoticeStanding, after, noticesOf, timestampOf } from '@selfsame/custody';
import { ReadableBy } from '../access/who.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream } from '../commands/stream-names.js';
import { checkedCoi } from '../journeys/journey-desk.js';
import { NoticesDto } from './notices.dto.js';

/** Who must hear of what cannot be taken back, and who has: worked out from the record, and kept nowhere. */
@ApiTags('quality')
@Controller('journeys/:coi/notices')
export class NoticesController {
  constructor(
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
  ) {}

  @Get()
  @ReadableBy(
    'qa',
    'qp',
    'sponsor',
    'investigator',
    'administering-physician',
    'monitor',
    'auditor',
    'inspector',
  )
  @ApiOperation({
    summary: 'Who is owed word of a late result or an exception, and who has had it',
  })
  @ApiOkResponse({ type: NoticesDto })
  async notices(@Param('coi') coi: string): Promise<NoticesDto> {
    const { state } = await this.loader.load(this.kinds.journey, journeyStream(checkedCoi(coi)));
    if (state.startedAt === undefined) throw new Problem('NOT_FOUND');
    return { notices: noticesOf(state).map(shown) };
  }
}

const shown = ({ of, since, ...notice }: NoticeStanding): NoticesDto['notices'][number] => {
  const { occasion, recipient, authority = null, told, acknowledged } = notice;
  const due = (withinHours: number | undefined): string | null =>
    withinHours === undefined ? null : timestampOf(after(since, withinHours * HOUR_MS));
  return {
    occasion,
    batch: 'batch' in of ? of.batch : null,
    test: 'test' in of ? of.test : null,
    plate: ('plate' in of ? of.plate : undefined) ?? null,
    request: 'request' in of ? of.request : null,
    recipient,
    authority,
    since: timestampOf(since),
    told,
    toldBy: due(notice.toldWithinHours),
    acknowledged,
    acknowledgedBy: due(notice.acknowledgedWithinHours),
  };
};
