import { type ValidationArguments, registerDecorator } from 'class-validator';

/** Years in which every offset leaves four digits: before and after, a time in UTC has another form. */
const MOMENT =
  /^((?:19|2\d)\d{2})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,3})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** An address turns a plus sign into a blank. */
const PLUS_LOST = / (?=\d{2}:\d{2}$)/;

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** What is wrong with a moment; undefined when nothing is. Date.parse would turn 30 February into 2 March. */
function faultOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return 'must be text like 2026-03-29T03:00:00.000+02:00';
  const [, year, month, day] = MOMENT.exec(value) ?? [];
  if (year === undefined) {
    return MOMENT.test(value.replace(PLUS_LOST, '+'))
      ? 'must have its offset after a plus sign: in an address, write it as %2B'
      : 'must look like 2026-03-29T03:00:00.000+02:00';
  }
  return Number(day) <= daysIn(Number(year), Number(month))
    ? undefined
    : 'must be a day that exists: this month is shorter';
}

export function IsMoment(): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'isMoment',
      target: target.constructor,
      propertyName: String(property),
      options: { message: ({ value }: ValidationArguments) => faultOf(value) ?? '' },
      validator: { validate: value => faultOf(value) === undefined },
    });
  };
}
