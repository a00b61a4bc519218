import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type PlateCommand, type Workstation, limitsFor } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { journeyStream, workstationStream } from '../commands/stream-names.js';
import { AssetInPath } from '../http/asset-in-path.js';
import type { CommandDto } from '../http/command-dto.js';
import { Gives } from '../http/commands.js';
import { AfterTheCommit } from '../stops/after-the-commit.js';
import { EnvironmentDesk } from './environment-desk.js';
import {
  CorrectEnvironmentResultDto,
  RecordEnvironmentResultDto,
  ReviewEnvironmentResultDto,
  TakeEnvironmentSamplesDto,
} from './environment.dto.js';

const Bench = () => AssetInPath('workstation', '9512345BENCH1');

/** Plates of the clean room. Each is bound to the session that was open when it lay there; what grows is told to its therapy. */
@ApiTags('clean room')
@Controller('workstations/:workstation')
export class EnvironmentController {
  constructor(
    private readonly front: FrontDesk,
    private readonly kinds: StreamKinds,
    private readonly loader: StreamLoader,
    private readonly environment: EnvironmentDesk,
    private readonly afterTheCommit: AfterTheCommit,
  ) {}

  @Gives('TakeEnvironmentSamples', 'environment-samples', 'Record the plates of a session')
  take(@Bench() workstation: string, @Body() dto: TakeEnvironmentSamplesDto, @Who() who: Identity) {
    const { session } = dto;
    return this.give(workstation, 'TakeEnvironmentSamples', dto, who, async bench => {
      const protocol = await this.protocolOf(bench, session);
      const plates = dto.plates.map(plate => ({ ...plate, limits: limitsFor(protocol, plate) }));
      return session === undefined ? { plates } : { plates, session };
    });
  }

  @Gives('RecordEnvironmentResult', 'environment-results', 'Record what was counted on a plate')
  count(
    @Bench() workstation: string,
    @Body() dto: RecordEnvironmentResultDto,
    @Who() who: Identity,
  ) {
    const { plate, session, count, instrument, rawDataSha256 } = dto;
    const data = { plate, session, count, instrument, rawDataSha256 };
    return this.give(workstation, 'RecordEnvironmentResult', dto, who, () => data);
  }

  @Gives(
    'ReviewEnvironmentResult',
    'environment-reviews',
    'Key a count again, as the second person',
  )
  review(
    @Bench() workstation: string,
    @Body() dto: ReviewEnvironmentResultDto,
    @Who() who: Identity,
  ) {
    const { plate, session, count } = dto;
    const data = { plate, session, count };
    return this.give(workstation, 'ReviewEnvironmentResult', dto, who, () => data);
  }

  @Gives('CorrectEnvironmentResult', 'environment-corrections', 'Correct a count; the first stays')
  correct(
    @Bench() workstation: string,
    @Body() dto: CorrectEnvironmentResultDto,
    @Who() who: Identity,
  ) {
    const { plate, from, count, reason } = dto;
    const data = { plate, from, reason, ...(count === undefined ? {} : { count }) };
    return this.give(workstation, 'CorrectEnvironmentResult', dto, who, () => data);
  }

  /** Whose session it is says which limits count; a bench that was open for nobody refuses by itself. */
  private async protocolOf({ open, therapies }: Workstation, session = open?.session) {
    const coi = therapies[session ?? ''];
    if (coi === undefined) return {};
    const { state } = await this.loader.load(this.kinds.journey, journeyStream(coi));
    return state.protocol;
  }

  private async give(
    workstation: string,
    type: PlateCommand['type'],
    dto: CommandDto,
    who: Identity,
    prepare: (bench: Workstation) => PlateCommand['data'] | Promise<PlateCommand['data']>,
  ) {
    const stream = workstationStream(workstation);
    const answer = await this.front.ask({
      kind: this.kinds.workstation,
      stream,
      type,
      dto,
      who,
      prepare: (_scan, bench) => prepare(bench),
    });
    await this.afterTheCommit.try(stream, () =>
      this.environment.follow(workstation, answer.revision),
    );
    return answer;
  }
}
