import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type PresentedLabel, plannedLabels, plannedReprint } from '@selfsame/custody';
import { Who } from '../access/who.js';
import type { Identity } from '../access/tokens.js';
import { PrinterDesk } from '../printers/printer-desk.js';
import { ClaimDesk } from '../claims/claim-desk.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { printedBy } from './printed-labels.js';
import { PrintedDto } from './printed-labels.dto.js';
import { Gives } from '../http/commands.js';
import type { Scanner } from '../scans/scanner.js';
import { JourneyDesk } from './journey-desk.js';
import {
  ApplyLabelDto,
  DestroyLabelDto,
  PrintLabelsDto,
  ReprintLabelDto,
  VerifyLabelDto,
  VoidLabelDto,
} from './labels.dto.js';

@ApiTags('labels')
@Controller('journeys/:coi')
export class LabelsController {
  constructor(
    private readonly journeys: JourneyDesk,
    private readonly claims: ClaimDesk,
    private readonly loader: StreamLoader,
    private readonly printers: PrinterDesk,
  ) {}

  @Gives('PrintLabels', 'labels', 'Print the labels of new containers', PrintedDto)
  async print(@Param('coi') coi: string, @Body() dto: PrintLabelsDto, @Who() who: Identity) {
    const answer = await this.journeys.give(
      coi,
      'PrintLabels',
      dto,
      who,
      async (scan, journey, intent) => {
        const { kind, count, printer } = dto;
        const wristband = dto.wristband && (await scan.wristband(dto.wristband));
        const planned =
          journey.startedAt === undefined ? [] : plannedLabels(journey, { kind, count });
        if (planned.length > 0)
          await this.printers.take(printer, { kind, batch: journey.currentBatch }, journey, intent);
        const tokens: number[] = [];
        for (const { label, item } of planned) {
          const holder = { participant: journey.participant, coi: journey.coi, item };
          tokens.push(await this.claims.take('label', label, holder, intent, journey.forfeited));
        }
        return {
          kind,
          count,
          printer,
          tokens,
          ...(wristband === undefined ? {} : { wristband }),
          ...stockOf(dto, scan),
        };
      },
    );
    return { ...answer, labels: await printedBy(answer, this.loader) };
  }

  @Gives('ReprintLabel', 'label-reprints', 'Print a label again; the old one is void', PrintedDto)
  async reprint(@Param('coi') coi: string, @Body() dto: ReprintLabelDto, @Who() who: Identity) {
    const answer = await this.journeys.give(
      coi,
      'ReprintLabel',
      dto,
      who,
      async (scan, journey, intent) => {
        const { item, printer, reason } = dto;
        const wristband = dto.wristband && (await scan.wristband(dto.wristband));
        const wish = {
          item,
          printer,
          reason,
          ...(wristband === undefined ? {} : { wristband }),
          ...stockOf(dto, scan),
        };
        const present = journey.items[item];
        if (present === undefined) return { ...wish, token: -1 };
        await this.printers.take(printer, present, journey, intent);
        const holder = { participant: journey.participant, coi: journey.coi, item };
        const { label } = plannedReprint(journey, item);
        return {
          ...wish,
          token: await this.claims.take('label', label, holder, intent, journey.forfeited),
        };
      },
    );
    return { ...answer, labels: await printedBy(answer, this.loader) };
  }

  @Gives('ApplyLabel', 'label-applications', 'Confirm that a label is on its container')
  apply(@Param('coi') coi: string, @Body() dto: ApplyLabelDto, @Who() who: Identity) {
    const { over, witness } = dto;
    return this.journeys.give(coi, 'ApplyLabel', dto, who, async scan => ({
      label: await scan.label(dto.label),
      ...(over === undefined ? {} : { over: underneath(await scan.label(over)) }),
      ...(witness === undefined ? {} : { witness }),
    }));
  }

  @Gives(
    'VerifyLabel',
    'label-verifications',
    'Compare label and wristband, before anything is taken: a second person',
  )
  verify(@Param('coi') coi: string, @Body() dto: VerifyLabelDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'VerifyLabel', dto, who, async scan => ({
      wristband: await scan.wristband(dto.wristband),
      container: await scan.label(dto.container),
    }));
  }

  @Gives('VoidLabel', 'label-voidings', 'Void a label')
  void(@Param('coi') coi: string, @Body() dto: VoidLabelDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'VoidLabel', dto, who, async scan => ({
      label: await scan.label(dto.label),
      reason: dto.reason,
    }));
  }

  @Gives('DestroyLabel', 'label-destructions', 'Record that a label was destroyed')
  destroy(@Param('coi') coi: string, @Body() dto: DestroyLabelDto, @Who() who: Identity) {
    return this.journeys.give(coi, 'DestroyLabel', dto, who, async scan => ({
      label: await scan.label(dto.label),
      witness: dto.witness,
    }));
  }
}

const underneath = ({ label, claim }: PresentedLabel) => ({
  value: label,
  ...(claim === undefined ? {} : { claim: { coi: claim.coi, item: claim.item } }),
});

const stockOf = ({ stock }: PrintLabelsDto | ReprintLabelDto, scan: Scanner) =>
  stock === undefined ? {} : { stock: scan.lot(stock) };
