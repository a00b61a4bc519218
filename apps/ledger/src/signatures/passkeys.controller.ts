import { Body, Controller, Get, Ip, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { GRANTED_ROLES } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { ReadableBy, Who } from '../access/who.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamLoader } from '../commands/loaded-stream.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { personStream } from '../commands/stream-names.js';
import { Gives } from '../http/commands.js';
import { AccountDesk } from '../people/account-desk.js';
import { RegisterPasskeyDto, RemovePasskeyDto } from './passkeys.dto.js';
import { Passkeys } from './passkeys.js';

/** The keys that people sign with. */
@ApiTags('passkeys')
@Controller()
export class PasskeysController {
  constructor(
    private readonly passkeys: Passkeys,
    private readonly accounts: AccountDesk,
    private readonly front: FrontDesk,
    private readonly kinds: StreamKinds,
    private readonly loader: StreamLoader,
  ) {}

  @Get('account/passkey-options')
  @ReadableBy(...GRANTED_ROLES)
  @ApiOperation({ summary: 'What the browser needs to make a passkey' })
  @ApiOkResponse({ type: Object })
  async options(@Who() { person }: Identity) {
    const { state } = await this.loader.load(this.kinds.person, personStream(person));
    return this.passkeys.registrationOptions(person, state.passkeys);
  }

  @Gives('RegisterPasskey', 'account/passkeys', 'Register a passkey of your own')
  register(@Body() dto: RegisterPasskeyDto, @Who() who: Identity, @Ip() address: string) {
    return this.accounts.registerPasskey(who, dto, address);
  }

  @Gives('RemovePasskey', 'people/:person/passkey-removals', 'A passkey no longer signs')
  remove(@Param('person') person: string, @Body() dto: RemovePasskeyDto, @Who() who: Identity) {
    const { credential, reason } = dto;
    return this.front.ask({
      kind: this.kinds.person,
      stream: personStream(person),
      type: 'RemovePasskey',
      dto,
      who,
      prepare: () => ({ credential, reason }),
    });
  }
}
