import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Role, peopleOn, instantOf, timestampOf } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { LedgerClock } from '../clock/ledger-clock.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { Problem } from '../commands/refusal.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { siteStream } from '../commands/stream-names.js';
import { Places } from '../founding/places.js';
import { Gives } from '../http/commands.js';
import { JourneyDesk } from '../journeys/journey-desk.js';
import { Rosters } from '../on-call/rosters.js';
import {
  CompareDowntimeEntryDto,
  DeclareDowntimeDto,
  EnterDowntimeFormDto,
  IssueDowntimePackDto,
  ReturnDowntimeFormDto,
  TellPackHolderDto,
} from './downtime.dto.js';
import { onPaperIn } from './on-paper-in.js';
import { PackKey } from './pack-key.js';

/** Paper for when the ledger is silent, and what was written on it (design A.6). */
@ApiTags('downtime')
@Controller()
export class DowntimeController {
  constructor(
    private readonly front: FrontDesk,
    private readonly journeys: JourneyDesk,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
    private readonly places: Places,
    private readonly rosters: Rosters,
    private readonly ledgerClock: LedgerClock,
    private readonly key: PackKey,
  ) {}

  @Gives('DeclareDowntime', 'downtimes', 'Tell that the ledger was silent for a site')
  declare(@Body() dto: DeclareDowntimeDto, @Who() who: Identity) {
    const { site, from, until, cause, declaredBy: person, declaredAs: role } = dto;
    return this.front.ask({
      kind: this.kinds.site,
      stream: siteStream(site),
      type: 'DeclareDowntime',
      dto,
      who,
      prepare: async () => {
        this.places.checkSite('site', site);
        const now = this.ledgerClock.clock.now();
        if (instantOf(from) >= instantOf(until) || instantOf(until) > now)
          throw new Problem('DOWNTIME_NOT_OVER');
        return {
          from: timestampOf(instantOf(from)),
          until: timestampOf(instantOf(until)),
          cause,
          declaredBy: { person, role },
          mayDeclare: (await this.rosters.rolesOf(person, now)).includes(role),
        };
      },
    });
  }

  @Gives('IssueDowntimePack', 'journeys/:coi/downtime-packs', 'Print a pack for one dose')
  issue(@Param('coi') coi: string, @Body() dto: IssueDowntimePackDto, @Who() who: Identity) {
    const { item } = dto;
    const keySha256 = this.key.sha256;
    return this.journeys.give(coi, 'IssueDowntimePack', dto, who, () => ({ item, keySha256 }));
  }

  @Gives(
    'TellPackHolder',
    'journeys/:coi/downtime-pack-calls',
    'Say that whoever holds a void pack was told',
  )
  tell(@Param('coi') coi: string, @Body() dto: TellPackHolderDto, @Who() who: Identity) {
    const { pack, told } = dto;
    return this.journeys.give(coi, 'TellPackHolder', dto, who, () => ({ pack, told }));
  }

  @Gives('EnterDowntimeForm', 'journeys/:coi/downtime-forms', 'Enter what a form says')
  enter(@Param('coi') coi: string, @Body() dto: EnterDowntimeFormDto, @Who() who: Identity) {
    const { form, formSha256, tube, syringe, wristband } = dto;
    return this.journeys.give(coi, 'EnterDowntimeForm', dto, who, async (scan, journey) => {
      const paper = onPaperIn(dto);
      const packs = Object.values(journey.downtime.packs);
      const site = packs.find(({ forms }) => forms.includes(form))?.site ?? who.site;
      const { state } = await this.loader.load(this.kinds.site, siteStream(site));
      return {
        form,
        formSha256,
        paper,
        roles: await this.rolesOf(peopleOn(paper)),
        downtimes: state.downtimes,
        ...(tube === undefined ? {} : { tube: await scan.label(tube) }),
        ...(syringe === undefined ? {} : { syringe: await scan.label(syringe) }),
        ...(wristband === undefined ? {} : { wristband: await scan.wristband(wristband) }),
      };
    });
  }

  @Gives(
    'CompareDowntimeEntry',
    'journeys/:coi/downtime-form-comparisons',
    'Compare an entry with its paper, as a second person',
  )
  compare(@Param('coi') coi: string, @Body() dto: CompareDowntimeEntryDto, @Who() who: Identity) {
    const { form, agrees, note } = dto;
    return this.journeys.give(coi, 'CompareDowntimeEntry', dto, who, () => ({
      form,
      agrees,
      ...(note === undefined ? {} : { note }),
    }));
  }

  @Gives(
    'ReturnDowntimeForm',
    'journeys/:coi/downtime-form-returns',
    'Say what became of a form that is not entered',
  )
  giveBack(@Param('coi') coi: string, @Body() dto: ReturnDowntimeFormDto, @Who() who: Identity) {
    const { form, fate, witness, reason } = dto;
    return this.journeys.give(coi, 'ReturnDowntimeForm', dto, who, () => ({
      form,
      fate,
      reason,
      ...(witness === undefined ? {} : { witness }),
    }));
  }

  private async rolesOf(
    people: readonly string[],
  ): Promise<Readonly<Record<string, readonly Role[]>>> {
    const now = this.ledgerClock.clock.now();
    const known = people.map(
      async person => [person, await this.rosters.rolesOf(person, now)] as const,
    );
    return Object.fromEntries(await Promise.all(known));
  }
}
