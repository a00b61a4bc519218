import { Controller, Get, HttpCode, Ip, Query, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { GRANTED_ROLES, postOf } from '@selfsame/custody';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { keepInCookie } from '../access/cookie.js';
import type { Identity } from '../access/tokens.js';
import { ForLocked, Open, ReadableBy, Who } from '../access/who.js';
import { Problem } from '../commands/refusal.js';
import { Places } from '../founding/places.js';
import { Problems } from '../http/problems.js';
import { SIGN_ON_LASTS_SECONDS } from './begun-sign-on.js';
import { type Begun, SingleSignOnDesk } from './single-sign-on-desk.js';
import { BeginSignOnQuery } from './single-sign-on.dto.js';

const COOKIE = '__Host-selfsame-single-sign-on';
/** Lax, and not strict like the session's: a browser that comes back from the provider has to send it. */
const ATTRIBUTES = { httpOnly: true, secure: true, sameSite: 'lax', path: '/' } as const;
const AFTERWARDS = '/';

const ToTheProvider = (): MethodDecorator =>
  ApiResponse({ status: 303, description: 'Go on at the provider of the hospital (Location).' });

/** A browser goes through these; nothing in it is read by a script. */
@ApiTags('accounts')
@Controller('single-sign-on')
export class SingleSignOnController {
  constructor(
    private readonly desk: SingleSignOnDesk,
    private readonly places: Places,
  ) {}

  @Get()
  @Open()
  @HttpCode(303)
  @ApiOperation({ summary: 'Sign in with the hospital: begin' })
  @ToTheProvider()
  @Problems(400, 404, 428, 429, 500, 503)
  async begin(
    @Query() { site, post, ...on }: BeginSignOnQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    send(reply, await this.desk.begin(this.meant(site, post), on));
  }

  /** By navigation in the ledger's own page, so that the strict cookie of the session comes along. */
  @Get('unlocking')
  @ReadableBy(...GRANTED_ROLES)
  @ForLocked()
  @HttpCode(303)
  @ApiOperation({
    summary: 'Unlock the session, or prove yourself again, with the hospital: begin',
  })
  @ToTheProvider()
  async unlock(
    @Who() who: Identity,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { person, session, issuedAtMs = 0, expiresAtMs = 0 } = who;
    if (session === undefined) throw new Problem('UNAUTHENTICATED', { reason: 'no session' });
    const unlocking = { person, session, issuedAtMs, expiresAtMs, ...postOf(who) };
    send(reply, await this.desk.begin({ unlocking }));
  }

  @Get('return')
  @Open()
  @HttpCode(303)
  @ApiOperation({ summary: 'Sign in with the hospital: come back' })
  @ApiResponse({ status: 303, description: 'Signed in; the token is in the cookie.' })
  @Problems(403, 404, 409, 422, 429, 500, 503, 507)
  async finish(
    @Req() request: FastifyRequest,
    @Ip() address: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    // Whatever comes of it, it is not gone on with a second time.
    void reply.clearCookie(COOKIE, ATTRIBUTES);
    const { search } = new URL(request.url, 'http://localhost');
    const token = await this.desk.finish(search, request.cookies[COOKIE], address);
    keepInCookie(reply, token);
    void reply.header('location', AFTERWARDS);
  }

  private meant(site: string | undefined, post: string | undefined) {
    if (site === undefined && post === undefined) return {};
    if (site === undefined || post === undefined)
      throw new Problem('VALIDATION_FAILED', {
        field: site === undefined ? 'site' : 'post',
        says: 'must be there: a site and a post are said together',
      });
    this.places.checkPost('', { site, post });
    return { at: { site, post } };
  }
}

function send(reply: FastifyReply, { address, sealed }: Begun): void {
  void reply
    .setCookie(COOKIE, sealed, { ...ATTRIBUTES, maxAge: SIGN_ON_LASTS_SECONDS })
    .header('location', address.href);
}
