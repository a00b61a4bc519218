import { dayAfter, dayOf, isDay } from '../instants/calendar-day.js';
import { ledgerNow } from '../instants/ledger-time.js';
import { momentOnTheWall } from '../instants/moment-on-the-wall.js';
import { zone } from '../instants/zone.js';
import { Field } from '../look/field.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: { from: 'From', to: 'To, with that day' },
  cs: { from: 'Od', to: 'Do, včetně' },
});

const YEAR_MS = 366 * 86_400_000;

export type PeriodAsked = Readonly<Record<'from' | 'to', string>>;

/** The last year, up to today, by the calendar of the site. */
export const lastYear = (): PeriodAsked => {
  const now = ledgerNow();
  const { timeZone } = zone.value;
  return { from: dayOf(now - YEAR_MS, timeZone), to: dayOf(now, timeZone) };
};

/** From the beginning of its first day until its last day is over, as the ledger is asked. What is no day is not asked for. */
export function periodQuery({ from, to }: PeriodAsked): Readonly<Partial<PeriodAsked>> {
  const begins = isDay(from) ? momentOnTheWall(`${from}T00:00`) : undefined;
  const ends = isDay(to) ? momentOnTheWall(`${dayAfter(to)}T00:00`) : undefined;
  return {
    ...(begins === undefined ? {} : { from: begins }),
    ...(ends === undefined ? {} : { to: ends }),
  };
}

interface PeriodShown {
  readonly shown: PeriodAsked;
  readonly ask: (change: Partial<PeriodAsked>) => void;
}

export function PeriodFields({ shown, ask }: PeriodShown) {
  const words = say();
  return (
    <>
      <Field
        label={words.from}
        type="date"
        value={shown.from}
        required={false}
        onValue={from => ask({ from })}
      />
      <Field
        label={words.to}
        type="date"
        value={shown.to}
        required={false}
        onValue={to => ask({ to })}
      />
    </>
  );
}
