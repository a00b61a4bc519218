import { Body, Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Material, MaterialCommand, PermittedCommand } from '@selfsame/custody';
import { v5 as uuidv5 } from 'uuid';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { FrontDesk, type Wish } from '../commands/front-desk.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { materialStream } from '../commands/stream-names.js';
import { AssetInPath } from '../http/asset-in-path.js';
import { Gives } from '../http/commands.js';
import type { Scanner } from '../scans/scanner.js';
import { AfterTheCommit } from '../stops/after-the-commit.js';
import { EpisodeDesk } from '../episodes/episode-desk.js';
import { MaterialDesk } from './material-desk.js';
import { MaterialDto, materialDto } from './material.dto.js';
import { MaterialLookUp } from './material-look-up.js';
import {
  AgreeToMaterialDisposalDto,
  DisposeMaterialDto,
  FindMaterialDto,
  MoveMaterialDto,
  RecordIdentityTestDto,
  RecordSealedContainerDto,
  ResolveIdentityDto,
  SurveyBoxDto,
} from './materials.dto.js';

const NAMES = '9d6a0c2e-6f0b-5c52-9a41-3f2f6d1e8b70';

/** The command that recorded it names it: sent twice, it is one find. */
const materialOf = (commandId: string): string =>
  `MAT-${uuidv5(commandId, NAMES).replaceAll('-', '').slice(0, 12).toUpperCase()}`;

const MaterialInPath = (): ParameterDecorator => AssetInPath('material', 'MAT-1F3A5C7E9B0D');

type DataOf<T extends MaterialCommand['type']> = Extract<
  MaterialCommand,
  { readonly type: T }
>['data'];

/** Material that nobody knows: found, kept, and never given to anybody before QA has said what it is. */
@ApiTags('materials')
@Controller('materials')
export class MaterialsController {
  private readonly lookUp: MaterialLookUp;

  constructor(
    private readonly front: FrontDesk,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
    private readonly desk: MaterialDesk,
    private readonly afterTheCommit: AfterTheCommit,
    episodes: EpisodeDesk,
  ) {
    this.lookUp = new MaterialLookUp(loader, kinds, episodes);
  }

  @Gives('FindMaterial', '', 'Record that something was found of which nobody can tell what it is')
  find(@Body() dto: FindMaterialDto, @Who() who: Identity) {
    const { shape, description, at, quarantine } = dto;
    const material = materialOf(dto.commandId);
    return this.give(material, 'FindMaterial', { dto, who }, async scan => ({
      shape,
      description,
      quarantine,
      ...(at === undefined ? {} : { position: await scan.position(at.box, at.position) }),
    }));
  }

  @Gives('MoveMaterial', ':material/moves', 'Record that it was carried elsewhere')
  move(@MaterialInPath() material: string, @Body() dto: MoveMaterialDto, @Who() who: Identity) {
    const { quarantine, reason } = dto;
    return this.give(material, 'MoveMaterial', { dto, who }, () => ({ quarantine, reason }));
  }

  @Gives('SurveyBox', ':material/surveys', 'Record what lies in every position of its box')
  survey(@MaterialInPath() material: string, @Body() dto: SurveyBoxDto, @Who() who: Identity) {
    return this.give(material, 'SurveyBox', { dto, who }, async scan => ({
      survey: await this.lookUp.survey(scan, dto),
    }));
  }

  @Gives('RecordIdentityTest', ':material/identity-tests', 'Record whose cells they are')
  test(
    @MaterialInPath() material: string,
    @Body() dto: RecordIdentityTestDto,
    @Who() who: Identity,
  ) {
    const { participant, method, report, reportSha256, matches } = dto;
    const test = { participant, method, report, reportSha256, matches };
    return this.give(material, 'RecordIdentityTest', { dto, who }, () => test);
  }

  @Gives('RecordSealedContainer', ':material/sealed-containers', 'Record what it was packed in')
  container(
    @MaterialInPath() material: string,
    @Body() dto: RecordSealedContainerDto,
    @Who() who: Identity,
  ) {
    const { container, documentSha256, coi, item } = dto;
    const packed = { container, documentSha256, coi, item };
    return this.give(material, 'RecordSealedContainer', { dto, who }, () => packed);
  }

  @Gives('ResolveIdentity', ':material/resolutions', 'Say what it is')
  resolve(
    @MaterialInPath() material: string,
    @Body() dto: ResolveIdentityDto,
    @Who() who: Identity,
  ) {
    const { evidence, reason } = dto;
    return this.give(material, 'ResolveIdentity', { dto, who }, async (_scan, state) => ({
      candidate: await this.lookUp.candidate(dto, state),
      evidence,
      reason,
    }));
  }

  @Gives('AgreeToMaterialDisposal', ':material/disposal-agreements', 'Agree that it is destroyed')
  agree(
    @MaterialInPath() material: string,
    @Body() dto: AgreeToMaterialDisposalDto,
    @Who() who: Identity,
  ) {
    const { reason } = dto;
    return this.give(material, 'AgreeToMaterialDisposal', { dto, who }, () => ({ reason }));
  }

  @Gives('DisposeMaterial', ':material/disposals', 'Record that it was destroyed')
  dispose(
    @MaterialInPath() material: string,
    @Body() dto: DisposeMaterialDto,
    @Who() who: Identity,
  ) {
    const { reason, method, witness } = dto;
    return this.give(material, 'DisposeMaterial', { dto, who }, () => ({
      reason,
      method,
      witness,
    }));
  }

  @Get(':material')
  @ReadableBy('storage-keeper', 'operator', 'qc-analyst', 'qa', 'qp', 'auditor', 'inspector')
  @ApiOperation({
    summary: 'Material that nobody knows: where it is, and what was done to find out',
  })
  @ApiOkResponse({ type: MaterialDto })
  async show(@MaterialInPath() material: string): Promise<MaterialDto> {
    const { state, revision } = await this.loader.load(
      this.kinds.material,
      materialStream(material),
    );
    if (state.found === undefined) throw new Problem('NOT_FOUND');
    return materialDto(material, revision, state);
  }

  private async give<T extends MaterialCommand['type'] & PermittedCommand>(
    material: string,
    type: T,
    { dto, who }: Pick<Wish, 'dto' | 'who'>,
    prepare: (scan: Scanner, state: Material) => Promise<DataOf<T>> | DataOf<T>,
  ) {
    const stream = materialStream(material);
    const asked = { kind: this.kinds.material, stream, type, dto, who, prepare };
    const answer = await this.front.ask(asked as Parameters<typeof this.front.ask>[0]);
    const [first] = answer.events;
    if (first !== undefined)
      await this.afterTheCommit.try(stream, () => this.desk.follow(material, first.revision));
    return answer;
  }
}
