import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DAY_MS, after, timestampOf } from '@selfsame/custody';
import { sha256Hex } from '@selfsame/evidence';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { LedgerClock } from '../clock/ledger-clock.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { personStream } from '../commands/stream-names.js';
import { Founded } from '../founding/founded.js';
import { Gives } from '../http/commands.js';
import { InvitedDto } from './answers.dto.js';
import { heardAsCheckWord } from './check-word.js';
import { Passwords } from './passwords.js';
import { ReopenAccountDto, VouchForHolderDto } from './vouching.dto.js';

/** Whoever asks for it is at hand: a code that lies about for weeks could take an account away. */
const REOPENING_DAYS = 1;

/** Who holds an account: somebody else has seen him (ADR 25). */
@ApiTags('people')
@Controller('people')
export class VouchingController {
  constructor(
    private readonly front: FrontDesk,
    private readonly kinds: StreamKinds,
    private readonly passwords: Passwords,
    private readonly ledger: LedgerClock,
    private readonly founded: Founded,
  ) {}

  @Gives('VouchForHolder', ':person/vouchings', 'Vouch for whoever holds an account')
  vouch(@Param('person') person: string, @Body() dto: VouchForHolderDto, @Who() who: Identity) {
    const heard = heardAsCheckWord(dto.checkWord);
    return this.front.ask({
      kind: this.kinds.person,
      stream: personStream(person),
      type: 'VouchForHolder',
      dto,
      who,
      prepare: (_scan, { unvouched }) => ({
        wayIn: unvouched.find(each => this.passwords.checkWordOf(person, each) === heard),
        document: dto.document,
        foundedAlone: this.founded.data.qaCodeSha256 === undefined,
      }),
    });
  }

  @Gives(
    'ReopenAccount',
    ':person/reopenings',
    'Give the holder of an account a new code',
    InvitedDto,
  )
  async reopen(
    @Param('person') person: string,
    @Body() dto: ReopenAccountDto,
    @Who() who: Identity,
  ) {
    const code = this.passwords.codeFor(person, dto.commandId);
    const answer = await this.front.ask({
      kind: this.kinds.person,
      stream: personStream(person),
      type: 'ReopenAccount',
      dto,
      who,
      prepare: () => ({
        invitation: {
          codeSha256: sha256Hex(new TextEncoder().encode(code)),
          validUntil: timestampOf(after(this.ledger.clock.now(), REOPENING_DAYS * DAY_MS)),
        },
      }),
    });
    return { ...answer, person, code };
  }
}
