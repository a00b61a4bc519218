import { Body, Controller, HttpCode, Ip, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { clearCookie, keepInCookie } from '../access/cookie.js';
import type { Identity } from '../access/tokens.js';
import { ForLocked, ForStrangers, Who } from '../access/who.js';
import { Problem } from '../commands/refusal.js';
import { Places } from '../founding/places.js';
import { AnswerDto } from '../http/answer.dto.js';
import { CommandDto } from '../http/command-dto.js';
import { Gives } from '../http/commands.js';
import { Problems } from '../http/problems.js';
import { type SignedIn, SignInDesk } from './sign-in-desk.js';
import { AccountDesk } from './account-desk.js';
import { SignedInDto } from './answers.dto.js';
import { ActivatedDto } from './vouching.dto.js';
import { SingleSignOnDesk } from './single-sign-on-desk.js';
import { SignedOutDto } from './single-sign-on.dto.js';
import {
  ActivateAccountDto,
  ChangePasswordDto,
  EnrolFirstDto,
  BadgeSignInDto,
  SetPinDto,
  SignInDto,
  SignOutDto,
} from './people.dto.js';

/** What everybody does for himself, most of it before he is known. */
@ApiTags('accounts')
@Controller()
export class AccountsController {
  constructor(
    private readonly accounts: AccountDesk,
    private readonly signIns: SignInDesk,
    private readonly places: Places,
    private readonly singleSignOn: SingleSignOnDesk,
  ) {}

  @Post('first-administrator')
  @ForStrangers()
  @HttpCode(201)
  @ApiOperation({ summary: 'Enrol the first administrator with the code of the founding' })
  @ApiCreatedResponse({ type: AnswerDto })
  @Problems(400, 403, 409, 413, 415, 429, 500, 503, 507)
  enrolFirstAdministrator(@Body() dto: EnrolFirstDto, @Ip() address: string) {
    this.places.checkPost('home', dto.home);
    return this.accounts.enrolFirst('administrator', dto, address);
  }

  @Post('first-qa')
  @ForStrangers()
  @HttpCode(201)
  @ApiOperation({ summary: 'Enrol the first QA with the other code of the founding' })
  @ApiCreatedResponse({ type: AnswerDto })
  @Problems(400, 403, 409, 413, 415, 429, 500, 503, 507)
  enrolFirstQa(@Body() dto: EnrolFirstDto, @Ip() address: string) {
    this.places.checkPost('home', dto.home);
    return this.accounts.enrolFirst('qa', dto, address);
  }

  @Post('accounts/:person/activation')
  @ForStrangers()
  @HttpCode(201)
  @ApiOperation({
    summary: 'Activate an account with the code of its invitation, or of its reopening',
  })
  @ApiCreatedResponse({ type: ActivatedDto })
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
  async signIn(
    @Body() dto: SignInDto,
    @Ip() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (dto.at !== undefined) this.places.checkPost('at', dto.at);
    return told(await this.signIns.byPassword(dto, address), dto, reply);
  }

  @Post('sessions/badge')
  @ForStrangers()
  @HttpCode(201)
  @ApiOperation({ summary: 'Sign in with badge and PIN, on a device that is enrolled' })
  @ApiCreatedResponse({ type: SignedInDto })
  @Problems(400, 403, 409, 413, 415, 422, 428, 429, 500, 503, 507)
  async signInByBadge(
    @Body() dto: BadgeSignInDto,
    @Ip() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (dto.at !== undefined) this.places.checkPost('at', dto.at);
    return told(await this.signIns.byBadge(dto, address), dto, reply);
  }

  @Gives('SetPin', 'account/pin', 'Choose the PIN that goes with your badge')
  setPin(@Body() dto: SetPinDto, @Who() who: Identity, @Ip() address: string) {
    return this.accounts.setPin(who, dto, address);
  }

  @Gives('ChangeCredential', 'account/password', 'Change your own password')
  async changePassword(
    @Body() dto: ChangePasswordDto,
    @Who() who: Identity,
    @Ip() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const answer = await this.accounts.changePassword(who, dto, address);
    clearCookie(reply);
    return answer;
  }

  @Gives('SignOut', 'account/sign-out', 'Sign out', SignedOutDto)
  @ForLocked()
  async signOut(
    @Body() dto: SignOutDto,
    @Who() who: Identity,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (who.session === undefined) throw new Problem('UNAUTHENTICATED', { reason: 'no session' });
    const { other: session = who.session } = dto;
    const answer = await this.accounts.signOut(who, dto, session);
    if (session !== who.session) return answer;
    clearCookie(reply);
    const endSessionAt = await this.singleSignOn.leaving(who);
    return endSessionAt === undefined ? answer : { ...answer, endSessionAt };
  }

  @Gives('SignOutEverywhere', 'account/sign-out-everywhere', 'Sign out on every device')
  async signOutEverywhere(
    @Body() dto: CommandDto,
    @Who() who: Identity,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const answer = await this.accounts.signOut(who, dto, undefined);
    clearCookie(reply);
    return answer;
  }
}

/** The token comes in the way that was asked for, and in no other. */
function told(
  { answer, token, ...signedIn }: SignedIn,
  { cookie }: SignInDto | BadgeSignInDto,
  reply: FastifyReply,
) {
  if (cookie !== true) return { ...answer, ...signedIn, token };
  keepInCookie(reply, token);
  return { ...answer, ...signedIn };
}
