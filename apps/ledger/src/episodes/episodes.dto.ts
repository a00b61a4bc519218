import { Note, Pattern } from '../http/fields.js';
import { SignedCommandDto } from '../signatures/signature.dto.js';

export class AssignToEpisodeDto extends SignedCommandDto {
  @Pattern('The banked tube, as its therapy calls it.', /^(D\d{1,2})?T\d{1,3}$/, 'T2')
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
