import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GRANTED_ROLES, type Instant, nobody, postOf, timestampOf } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { ForPass, ReadableBy, Who } from '../access/who.js';
import { LedgerClock } from '../clock/ledger-clock.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { personStream } from '../commands/stream-names.js';
import { Founded } from '../founding/founded.js';
import { StaffNames } from '../identity-vault/staff-names.js';
import { OwnAccountDto } from './own-account.dto.js';

/** What every page asks first: who sits here. */
@ApiTags('accounts')
@Controller()
export class OwnAccountController {
  constructor(
    private readonly loader: StreamLoader,
    private readonly kinds: StreamKinds,
    private readonly names: StaffNames,
    private readonly ledger: LedgerClock,
    private readonly founded: Founded,
  ) {}

  @Get('account')
  @ReadableBy(...GRANTED_ROLES)
  @ForPass()
  @ApiOperation({ summary: 'Who you are here, and what you may at this moment' })
  @ApiOkResponse({ type: OwnAccountDto })
  async show(@Who() who: Identity): Promise<OwnAccountDto> {
    const { person, site, roles, device, pass, lapsed = {}, expiresAtMs = 0 } = who;
    const now = this.ledger.clock.now();
    const { study, simulated } = this.founded.data;
    // Whoever has a pass has no account: no name that the log could be asked for, and nothing to sign with.
    const { passkeys, pin } = pass === undefined ? await this.account(person) : nobody;
    return {
      person,
      name: pass === undefined ? await this.names.nameOf(person, now) : null,
      at: postOf(who),
      siteTitle: this.founded.titleOf(site),
      timeZone: this.founded.zoneOf(site),
      roles,
      device: device ?? null,
      pass: pass ?? null,
      simulated,
      study,
      now: timestampOf(now),
      signedInUntil: timestampOf(expiresAtMs as Instant),
      lapsed: [...new Set(Object.values(lapsed).flat())],
      hasPasskeys: passkeys.length > 0,
      hasPin: pin !== undefined,
    };
  }

  private async account(person: string) {
    return (await this.loader.load(this.kinds.person, personStream(person))).state;
  }
}
