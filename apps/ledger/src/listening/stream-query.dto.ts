import { Absent, Pattern } from '../http/fields.js';

export class StreamQuery {
  @Absent()
  @Pattern(
    'Go on after this position, for whoever cannot send a header.',
    /^\d{1,9}\.\d{1,20}$/,
    '1.41',
  )
  after?: string;
}
