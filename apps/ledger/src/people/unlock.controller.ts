import { Body, Controller, Ip, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asksByCookie, keepInCookie } from '../access/cookie.js';
import type { Identity } from '../access/tokens.js';
import { ForLocked, Who } from '../access/who.js';
import { Gives } from '../http/commands.js';
import { UnlockedDto } from './answers.dto.js';
import { UnlockSessionDto } from './people.dto.js';
import { UnlockDesk } from './unlock-desk.js';

@ApiTags('accounts')
@Controller()
export class UnlockController {
  constructor(private readonly desk: UnlockDesk) {}

  /** The new token comes the way the old one did. */
  @Gives('UnlockSession', 'account/unlock', 'Unlock a session with the password', UnlockedDto)
  @ForLocked()
  async unlock(
    @Body() dto: UnlockSessionDto,
    @Who() who: Identity,
    @Ip() address: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { answer, token, ...unlocked } = await this.desk.unlock(who, dto, address);
    if (!asksByCookie(request)) return { ...answer, ...unlocked, token };
    keepInCookie(reply, token);
    return { ...answer, ...unlocked };
  }
}
