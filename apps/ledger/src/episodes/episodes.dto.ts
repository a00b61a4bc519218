import { Note, Pattern } from '../http/fields.js';
import { SignedCommandDto } from '../signatures/signature.dto.js';
import { TUBE } from '../http/item-names.js';

export class AssignToEpisodeDto extends SignedCommandDto {
  @Pattern('The banked tube, as its therapy calls it.', TUBE, 'T2')
  item!: string;

  @Pattern(
    'The later therapy of the same participant.',
    /^CH[A-NP-Z1-9][0-9A-NP-Z]{2}\d{4}[0-9A-Z]{6}$/,
    'CHA999926ABC124',
  )
  to!: string;

  @Note('Why this unit, and why now.')
  reason!: string;
}
