import { Body, Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { journeyStream } from '../commands/stream-names.js';
import { Gives } from '../http/commands.js';
import { checkedCoi } from '../journeys/journey-desk.js';
import { streamOf } from '../participants/stream-of.js';
import { READERS_OF_PARTICIPANT, READERS_OF_THERAPY } from './readers.js';
import { SourceDataDesk } from './source-data-desk.js';
import {
  AnswerQueryDto,
  CloseQueryDto,
  ParticipantEventsDto,
  RaiseQueryDto,
  SourceDataDto,
  VerifyAgainstSourceDto,
} from './source-data.dto.js';

/** A monitor's marks and questions: beside the record that they are about, never in it (ADR 47). */
@ApiTags('source data')
@Controller()
export class SourceDataController {
  constructor(private readonly desk: SourceDataDesk) {}

  @Gives('VerifyAgainstSource', 'source-verifications', 'Mark an event as compared with its source')
  verify(@Body() dto: VerifyAgainstSourceDto, @Who() who: Identity) {
    const { eventId, sha256, version } = dto;
    return this.desk.give('VerifyAgainstSource', dto, who, async record => ({
      ...record.about,
      eventId,
      sha256,
      version,
      standing: await record.standingOf(eventId),
    }));
  }

  @Gives('RaiseQuery', 'queries', 'Ask a site about an event')
  raise(@Body() dto: RaiseQueryDto, @Who() who: Identity) {
    const { eventId, sha256, version, question } = dto;
    return this.desk.give('RaiseQuery', dto, who, async record => ({
      ...record.about,
      eventId,
      sha256,
      version,
      question,
      standing: await record.standingOf(eventId),
    }));
  }

  @Gives('AnswerQuery', 'query-answers', 'Answer a query')
  answer(@Body() dto: AnswerQueryDto, @Who() who: Identity) {
    const { query, answer } = dto;
    return this.desk.give('AnswerQuery', dto, who, async record => ({
      ...record.about,
      query,
      answer,
      site: who.site,
      isHis: await record.isOf(who),
    }));
  }

  @Gives('CloseQuery', 'query-closures', 'Close a query, or take it back')
  close(@Body() dto: CloseQueryDto, @Who() who: Identity) {
    const { query, reason } = dto;
    return this.desk.give('CloseQuery', dto, who, record => ({ ...record.about, query, reason }));
  }

  @Get('journeys/:coi/source-data')
  @ReadableBy(...READERS_OF_THERAPY)
  @ApiOperation({ summary: 'What was compared of a therapy with its source, and asked about it' })
  @ApiOkResponse({ type: SourceDataDto })
  ofJourney(@Param('coi') coi: string, @Who() who: Identity): Promise<SourceDataDto> {
    return this.desk.read(journeyStream(checkedCoi(coi)), who);
  }

  @Get('participants/:participant/events')
  @ReadableBy(...READERS_OF_PARTICIPANT)
  @ApiOperation({
    summary: 'The record of a participant: consents, wristbands, stops; no name is in it',
  })
  @ApiOkResponse({ type: ParticipantEventsDto })
  async events(@Param('participant') participant: string): Promise<ParticipantEventsDto> {
    return { events: await this.desk.events(streamOf(participant)) };
  }

  @Get('participants/:participant/source-data')
  @ReadableBy(...READERS_OF_PARTICIPANT)
  @ApiOperation({ summary: 'The same, of the record of a participant' })
  @ApiOkResponse({ type: SourceDataDto })
  ofParticipant(
    @Param('participant') participant: string,
    @Who() who: Identity,
  ): Promise<SourceDataDto> {
    return this.desk.read(streamOf(participant), who);
  }
}
