import { registerDecorator } from 'class-validator';

const DAY = /^(?:18|19|20)\d{2}-\d{2}-\d{2}$/;

const isCalendarDay = (value: unknown): boolean => {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const moment = Date.parse(`${value}T00:00:00Z`);
  // 30 February is read as 2 March.
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(value);
};

/** A day that the calendar has: `1961-04-30`. */
export function IsCalendarDay(): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'isCalendarDay',
      target: target.constructor,
      propertyName: String(property),
      options: { message: 'must be a day that the calendar has, like 1961-04-30' },
      validator: { validate: isCalendarDay },
    });
  };
}
