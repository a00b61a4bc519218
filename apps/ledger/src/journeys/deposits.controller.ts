import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { siteStream } from '../commands/stream-names.js';
import { Places } from '../founding/places.js';
import { Gives } from '../http/commands.js';
import { JourneyDesk } from './journey-desk.js';
import { outside } from './packages.controller.js';
import { CollectPackageDto, DepositPackageDto, ReportNotFoundDto } from './packages.dto.js';

/** Packages that lie where nobody stands: in a locker, with an airline, with customs. */
@ApiTags('handoffs')
@Controller('journeys/:coi')
export class DepositsController {
  constructor(
    private readonly journeys: JourneyDesk,
    private readonly places: Places,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
  ) {}

  @Gives('DepositPackage', 'deposits', 'Leave a package where nobody stands')
  deposit(@Param('coi') coi: string, @Body() dto: DepositPackageDto, @Who() who: Identity) {
    this.places.checkPost('for', dto.for);
    const { photoSha256 } = dto;
    return this.journeys.give(coi, 'DepositPackage', dto, who, async scan => ({
      ...(await outside(scan, dto)),
      at: await this.declared(dto.at),
      for: { ...dto.for },
      proof: { ...dto.proof },
      ...(photoSha256 === undefined ? {} : { photoSha256 }),
    }));
  }

  @Gives('CollectPackage', 'collections', 'Fetch a package that was left where nobody stands')
  collect(@Param('coi') coi: string, @Body() dto: CollectPackageDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'CollectPackage', dto, who, async scan => ({
      ...(await outside(scan, dto)),
      at: await this.declared(dto.at),
      proof: { ...dto.proof },
    }));
  }

  @Gives('ReportNotFound', 'missing-packages', 'Say that a package is not where it was left')
  missing(@Param('coi') coi: string, @Body() dto: ReportNotFoundDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'ReportNotFound', dto, who, async scan => ({
      package: await scan.package(dto.package),
      at: await this.declared(dto.at),
    }));
  }

  /** The place, as the stream of its site says at this moment. */
  private async declared({ site, post }: { readonly site: string; readonly post: string }) {
    this.places.checkSite('at.site', site);
    const { state } = await this.loader.load(this.kinds.site, siteStream(site));
    const declared = Object.hasOwn(state.unstaffed, post) ? state.unstaffed[post] : undefined;
    if (declared === undefined) return { site, post };
    const { kind, organisation, limitMinutes } = declared;
    return { site, post, declared: { kind, organisation, limitMinutes } };
  }
}
