import { type Instant, instantOf } from '@selfsame/custody';
import type { Period } from '@selfsame/projections';
import { Absent, Moment } from '../http/fields.js';
import { ListQuery } from './lists.dto.js';

export class PeriodQuery extends ListQuery {
  @Absent()
  @Moment('From this moment on.')
  from?: string;

  @Absent()
  @Moment('Before this moment.')
  to?: string;
}

const BEGINNING = 0 as Instant;
const NO_END = Number.MAX_SAFE_INTEGER as Instant;

export const periodIn = ({ from, to }: PeriodQuery): Period => ({
  from: from === undefined ? BEGINNING : instantOf(from),
  to: to === undefined ? NO_END : instantOf(to),
});
