import { Body, Controller, HttpCode, Ip, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Identity } from '../access/tokens.js';
import { ForStrangers, Who } from '../access/who.js';
import { Problem } from '../commands/refusal.js';
import { Places } from '../founding/places.js';
import { AnswerDto } from '../http/answer.dto.js';
import { CommandDto } from '../http/command-dto.js';
import { Gives } from '../http/commands.js';
import { Problems } from '../http/problems.js';
import { AccountDesk } from './account-desk.js';
import { SignedInDto } from './answers.dto.js';
import {
  ActivateAccountDto,
  ChangePasswordDto,
  EnrolFirstAdministratorDto,
  SignInDto,
} from './people.dto.js';

/** What everybody does for himself, most of it before he is known. */
@ApiTags('accounts')
@Controller()
export class AccountsController {
  constructor(
    private readonly accounts: AccountDesk,
    private readonly places: Places,
  ) {}

  @Post('first-administrator')
  @ForStrangers()
  @HttpCode(201)
  @ApiOperation({ summary: 'Enrol the first administrator with the code of the founding' })
  @ApiCreatedResponse({ type: AnswerDto })
  @Problems(400, 403, 409, 413, 415, 429, 500, 503, 507)
  enrolFirst(@Body() dto: EnrolFirstAdministratorDto, @Ip() address: string) {
    this.places.checkPost('home', dto.home);
    return this.accounts.enrolFirst(dto, address);
  }

  @Post('accounts/:person/activation')
  @ForStrangers()
  @HttpCode(201)
  @ApiOperation({ summary: 'Activate an account with the code of its invitation' })
  @ApiCreatedResponse({ type: AnswerDto })
  @Problems(400, 403, 409, 413, 415, 429, 500, 503, 507)
  activate(
    @Param('person') person: string,
    @Body() dto: ActivateAccountDto,
    @Ip() address: string,
  ) {
    return this.accounts.activate(person, dto, address);
  }

  @Post('sessions')
  @ForStrangers()
  @HttpCode(201)
  @ApiOperation({ summary: 'Sign in at a post' })
  @ApiCreatedResponse({ type: SignedInDto })
  @Problems(400, 403, 409, 413, 415, 422, 428, 429, 500, 503, 507)
  async signIn(@Body() dto: SignInDto, @Ip() address: string) {
    if (dto.at !== undefined) this.places.checkPost('at', dto.at);
    const { answer, ...signedIn } = await this.accounts.signIn(dto, address);
    return { ...answer, ...signedIn };
  }

  @Gives('ChangeCredential', 'account/password', 'Change your own password')
  changePassword(@Body() dto: ChangePasswordDto, @Who() who: Identity, @Ip() address: string) {
    return this.accounts.changePassword(who, dto, address);
  }

  @Gives('SignOut', 'account/sign-out', 'Sign out')
  signOut(@Body() dto: CommandDto, @Who() who: Identity) {
    if (who.session === undefined) throw new Problem('UNAUTHENTICATED', { reason: 'no session' });
    return this.accounts.signOut(who, dto, who.session);
  }

  @Gives('SignOutEverywhere', 'account/sign-out-everywhere', 'Sign out on every device')
  signOutEverywhere(@Body() dto: CommandDto, @Who() who: Identity) {
    return this.accounts.signOut(who, dto, undefined);
  }
}
