import { Body, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { TYPED_THINGS, type TypedThing } from '@selfsame/custody';
import type { Identity } from '../access/tokens.js';
import { Who } from '../access/who.js';
import { FrontDesk } from '../commands/front-desk.js';
import { StreamKinds } from '../commands/stream-kind.js';
import { typingStream } from '../commands/stream-names.js';
import { CommandDto, ScanDto } from '../http/command-dto.js';
import { Gives } from '../http/commands.js';
import { OneOf, Part } from '../http/fields.js';
import { TypedText } from './typed-text.js';

export class TypeIdentifierDto extends CommandDto {
  @OneOf('What it is read from.', TYPED_THINGS)
  what!: TypedThing;

  @Part('The whole line as it is printed, check digits included, typed blind.', () => ScanDto)
  identifier!: ScanDto;
}

/** H27: the first of two people types here; the second types in the command itself, and sees nothing of this. */
@ApiTags('typings')
@Controller('typings')
export class TypingsController {
  constructor(
    private readonly front: FrontDesk,
    private readonly kinds: StreamKinds,
    private readonly typedText: TypedText,
  ) {}

  @Gives(
    'TypeIdentifier',
    '',
    'Type an identifier whose symbol cannot be scanned: the first of two',
  )
  async type(@Body() dto: TypeIdentifierDto, @Who() who: Identity) {
    const { what, identifier } = dto;
    const type = 'TypeIdentifier';
    await this.front.mayAs({ stream: `typing-${what}`, type, dto, who });
    const { value } = this.typedText.read(what, identifier);
    return this.front.ask({
      kind: this.kinds.typing,
      stream: typingStream(what, value),
      type,
      dto,
      who,
      prepare: scan => ({ what, reason: scan.noteTyped(what, identifier).reason }),
    });
  }
}
