import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Journey, instantOf } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { ClaimDesk } from '../claims/claim-desk.js';
import { Places } from '../founding/places.js';
import type { Intent } from '../commands/intent.js';
import { Gives } from '../http/commands.js';
import type { ScanDto } from '../http/command-dto.js';
import type { Scanner } from '../scans/scanner.js';
import { AfterTheCommit } from '../stops/after-the-commit.js';
import { JourneyDesk } from './journey-desk.js';
import {
  ChangeDriverDto,
  IngestLoggerDataDto,
  OpenEnRouteDto,
  OpenPackageDto,
  PackUnitsDto,
  RerouteDestinationDto,
  ReceivePackageDto,
  SealPackageDto,
  UnpackUnitsDto,
  DepartPackageDto,
} from './packages.dto.js';
import { claimFor } from './claim-for.js';

export interface OutsideDto {
  readonly package: ScanDto;
  readonly seal: ScanDto;
  readonly logger: ScanDto;
}

/** What both sides of a handoff scan: SSCC, seal and logger. */
export const outside = async (scan: Scanner, dto: OutsideDto) => ({
  package: await scan.package(dto.package),
  seal: scan.asset(dto.seal),
  logger: scan.asset(dto.logger),
});

@ApiTags('packages')
@Controller('journeys/:coi')
export class PackagesController {
  constructor(
    private readonly journeys: JourneyDesk,
    private readonly claims: ClaimDesk,
    private readonly places: Places,
    private readonly afterTheCommit: AfterTheCommit,
  ) {}

  @Gives('PackUnits', 'packages', 'Pack units of this therapy')
  pack(@Param('coi') coi: string, @Body() dto: PackUnitsDto, @Who() who: Identity) {
    this.places.checkPost('destination', dto.destination);
    return this.journeys.give(coi, 'PackUnits', dto, who, async (scan, journey, intent) => {
      const { sscc } = await scan.package(dto.package);
      const shipper = scan.asset(dto.shipper);
      await claimFor(this.claims, 'sscc', sscc, journey, sscc, intent);
      await claimFor(this.claims, 'shipper', shipper, journey, sscc, intent);
      await claimFor(this.claims, 'logger', scan.asset(dto.logger), journey, sscc, intent);
      return {
        package: await scan.again.package(dto.package),
        units: await scan.labels(dto.units),
        leg: dto.leg,
        destination: { ...dto.destination },
        shipper: await scan.again.thing('shipper', dto.shipper),
        logger: await scan.again.thing('logger', dto.logger),
      };
    });
  }

  @Gives('SealPackage', 'package-seals', 'Put a seal on a package')
  seal(@Param('coi') coi: string, @Body() dto: SealPackageDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'SealPackage', dto, who, async (scan, journey, intent) => {
      const known = await scan.package(dto.package);
      const seal = scan.asset(dto.seal);
      await claimFor(this.claims, 'seal', seal, journey, known.sscc, intent);
      return { package: known, seal: await scan.again.thing('seal', dto.seal) };
    });
  }

  @Gives('DepartPackage', 'departures', 'Leave with a package')
  depart(@Param('coi') coi: string, @Body() dto: DepartPackageDto, @Who() who: Identity) {
    const { destination } = dto;
    if (destination !== undefined) this.places.checkPost('destination', destination);
    return this.journeys.give(coi, 'DepartPackage', dto, who, async scan => ({
      ...(await outside(scan, dto)),
      ...(destination === undefined ? {} : { destination: { ...destination } }),
    }));
  }

  /** Said at a desk: the number of the package is in the address, and nobody scans it. */
  @Gives('RerouteDestination', 'packages/:sscc/reroutings', 'Send a package elsewhere')
  reroute(
    @Param('coi') coi: string,
    @Param('sscc') sscc: string,
    @Body() dto: RerouteDestinationDto,
    @Who() who: Identity,
  ) {
    this.places.checkPost('destination', dto.destination);
    const { reason } = dto;
    return this.journeys.give(coi, 'RerouteDestination', dto, who, () => ({
      package: { sscc },
      destination: { ...dto.destination },
      reason,
    }));
  }

  @Gives('ChangeDriver', 'driver-changes', 'Record that another driver took over')
  changeDriver(@Param('coi') coi: string, @Body() dto: ChangeDriverDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'ChangeDriver', dto, who, async scan => ({
      package: await scan.package(dto.package),
      from: dto.from,
    }));
  }

  @Gives('OpenEnRoute', 'en-route-openings', 'Record that a package was opened on its way')
  openEnRoute(@Param('coi') coi: string, @Body() dto: OpenEnRouteDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'OpenEnRoute', dto, who, async (scan, journey, intent) => {
      const known = await scan.package(dto.package);
      await claimFor(this.claims, 'seal', scan.asset(dto.newSeal), journey, known.sscc, intent);
      return {
        package: known,
        cause: dto.cause,
        witness: dto.witness,
        newSeal: await scan.again.thing('seal', dto.newSeal),
      };
    });
  }

  @Gives('ReceivePackage', 'receipts', 'Record the arrival of a package')
  receive(@Param('coi') coi: string, @Body() dto: ReceivePackageDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'ReceivePackage', dto, who, async scan => ({
      ...(await outside(scan, dto)),
      temperatureMilliCelsius: dto.temperatureMilliCelsius,
      intact: dto.intact,
    }));
  }

  @Gives('OpenPackage', 'package-openings', 'Open a package at its destination')
  async open(@Param('coi') coi: string, @Body() dto: OpenPackageDto, @Who() who: Identity) {
    const freed = this.freed('logger');
    const answer = await this.journeys.give(
      coi,
      'OpenPackage',
      dto,
      who,
      async (scan, journey, intent) => {
        const seen = await outside(scan, dto);
        freed.of(journey, seen.package.sscc, intent);
        return seen;
      },
    );
    await this.afterTheCommit.try(answer.stream, freed.release);
    return answer;
  }

  @Gives('UnpackUnits', 'unpackings', 'Record what came out of a package')
  async unpack(@Param('coi') coi: string, @Body() dto: UnpackUnitsDto, @Who() who: Identity) {
    const freed = this.freed('shipper');
    const answer = await this.journeys.give(
      coi,
      'UnpackUnits',
      dto,
      who,
      async (scan, journey, intent) => {
        const known = await scan.package(dto.package);
        freed.of(journey, known.sscc, intent);
        return { package: known, units: await scan.labels(dto.units) };
      },
    );
    await this.afterTheCommit.try(answer.stream, freed.release);
    return answer;
  }

  @Gives('IngestLoggerData', 'logger-data', 'Record what the logger of a package measured')
  ingest(@Param('coi') coi: string, @Body() dto: IngestLoggerDataDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'IngestLoggerData', dto, who, async scan => ({
      package: await scan.package(dto.package),
      logger: scan.asset(dto.logger),
      fileSha256: dto.fileSha256,
      readings: dto.readings.map(({ at, milliCelsius }) => ({ at: instantOf(at), milliCelsius })),
    }));
  }

  /**
   * The read-out logger and the empty shipper go back to the pool. After a crash just before, or where a logger's package
   * was opened unsaid, their next user takes them over.
   */
  private freed(kind: 'shipper' | 'logger') {
    let release = () => Promise.resolve();
    return {
      of: ({ packages, participant, coi }: Journey, sscc: string, intent: Intent) => {
        const value = packages[sscc]?.[kind];
        const holder = { participant, coi, item: sscc };
        if (value !== undefined) release = () => this.claims.release(kind, value, holder, intent);
      },
      release: () => release(),
    };
  }
}
