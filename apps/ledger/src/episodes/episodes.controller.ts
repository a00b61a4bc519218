import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { Gives } from '../http/commands.js';
import { JourneyDesk } from '../journeys/journey-desk.js';
import { EpisodeDesk } from './episode-desk.js';
import { AssignToEpisodeDto } from './episodes.dto.js';

@ApiTags('product and storage')
@Controller('journeys/:coi')
export class EpisodesController {
  constructor(
    private readonly journeys: JourneyDesk,
    private readonly episodes: EpisodeDesk,
  ) {}

  /** Said at a desk: the tube lies in the cold, and nobody takes it out for this. */
  @Gives('AssignToEpisode', 'assignments', 'Pass a banked tube to a later dose of the same person')
  assign(@Param('coi') coi: string, @Body() dto: AssignToEpisodeDto, @Who() who: Identity) {
    const { item, to, reason } = dto;
    return this.journeys.give(coi, 'AssignToEpisode', dto, who, async (_scan, journey) => ({
      item,
      to: await this.episodes.episode(journey, to),
      reason,
    }));
  }
}
