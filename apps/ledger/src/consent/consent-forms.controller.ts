import { Body, Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GRANTED_ROLES, instantOf, reachOf, timestampOf } from '@selfsame/custody';
import { consentsDue } from '@selfsame/projections';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { LedgerStore } from '../commands/ledger-store.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { CONSENT_FORMS_STREAM } from '../commands/stream-names.js';
import { Gives } from '../http/commands.js';
import { pageOf } from '../read-models/page-dto.js';
import { ReadModelFeed } from '../read-models/read-model-feed.js';
import { readPage } from '../read-models/read-page.js';
import {
  ConsentDueRowDto,
  ConsentFormsDto,
  ConsentsDueQuery,
  MoveConsentFormDto,
  PublishConsentFormDto,
} from './consent-forms.dto.js';

const ConsentsDuePageDto = pageOf('ConsentsDuePageDto', ConsentDueRowDto);

/** The versions of the consent form, and whom somebody has to ask for the new one before it keeps a dose waiting. */
@ApiTags('consents')
@Controller()
export class ConsentFormsController {
  constructor(
    private readonly front: FrontDesk,
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
    private readonly feed: ReadModelFeed,
    private readonly ledger: LedgerStore,
  ) {}

  @Gives('PublishConsentForm', 'consent-forms', 'Publish a version of the consent form')
  publish(@Body() dto: PublishConsentFormDto, @Who() who: Identity) {
    const { formVersion, sha256, changes, alreadyTreated } = dto;
    const requiredFrom = timestampOf(instantOf(dto.requiredFrom));
    return this.front.ask({
      kind: this.kinds.consentForms,
      stream: CONSENT_FORMS_STREAM,
      type: 'PublishConsentForm',
      dto,
      who,
      prepare: () => ({ formVersion, sha256, requiredFrom, changes, alreadyTreated }),
    });
  }

  @Gives(
    'MoveConsentForm',
    'consent-forms/:formVersion/dates',
    'Move the day from which a version of the consent form is required',
  )
  move(
    @Param('formVersion') formVersion: string,
    @Body() dto: MoveConsentFormDto,
    @Who() who: Identity,
  ) {
    const requiredFrom = timestampOf(instantOf(dto.requiredFrom));
    return this.front.ask({
      kind: this.kinds.consentForms,
      stream: CONSENT_FORMS_STREAM,
      type: 'MoveConsentForm',
      dto,
      who,
      prepare: () => ({ formVersion, requiredFrom, reason: dto.reason }),
    });
  }

  @Get('consent-forms')
  @ReadableBy(...GRANTED_ROLES)
  @ApiOperation({ summary: 'The published versions of the consent form' })
  @ApiOkResponse({ type: ConsentFormsDto })
  async versions(): Promise<ConsentFormsDto> {
    const { state } = await this.loader.load(this.kinds.consentForms, CONSENT_FORMS_STREAM);
    return {
      versions: state.map(({ requiredFrom, ...form }) => ({
        ...form,
        requiredFrom: timestampOf(requiredFrom),
      })),
    };
  }

  @Get('consents-due')
  @ReadableBy(
    'investigator',
    'nurse',
    'administering-physician',
    'collecting-physician',
    'qa',
    'sponsor',
    'monitor',
  )
  @ApiOperation({
    summary:
      'Whose consent has to be renewed, first by planned infusion: at the own site, or in the whole study for whoever answers for it',
  })
  @ApiOkResponse({ type: ConsentsDuePageDto })
  due(@Query() { before, ...paging }: ConsentsDueQuery, @Who() { site, roles }: Identity) {
    const parts = { feed: this.feed, store: this.ledger.store };
    const filter = { before: instantOf(before), ...(reachOf(roles) === 'study' ? {} : { site }) };
    return readPage(parts, 'consents', paging, at => consentsDue(this.feed.models, filter, at));
  }
}
