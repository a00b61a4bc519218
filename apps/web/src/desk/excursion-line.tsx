import type { components } from '../api/ledger.js';
import { howLong } from '../instants/how-long.js';
import { Time } from '../instants/time.js';
import { useTitle } from '../problems/use-title.js';
import { BASE } from '../shell/base.js';
import { degreesOf } from '../storage/degrees-of.js';
import { Identifier } from '../token/identifier.js';
import { Token } from '../token/token.js';
import { inLanguages } from '../words/in-languages.js';
import { scopeWords } from './scope-words.js';

export type ExcursionRow = components['schemas']['ExcursionRowDto'];

const say = inLanguages({
  en: {
    dose: 'Dose',
    over: (lasted: string, allowed: string, by: string) =>
      `${lasted}, ${allowed} allowed: ${by} over`,
    lasted: (lasted: string) => `for ${lasted}`,
    unmeasured: 'for how long, nobody measured',
    between: (one: string, other: string) => `between ${one} and ${other}`,
    allowed: (one: string, other: string) => `${one} to ${other} allowed`,
    held: 'held, to be decided',
    judge: 'not held, to be judged',
    nothing: 'nothing of it can still be used',
    left: 'can still be used',
    expires: 'runs out',
    since: 'told',
  },
  cs: {
    dose: 'Dávka',
    over: (lasted, allowed, by) => `${lasted}, dovoleno ${allowed}: o ${by} víc`,
    lasted: lasted => `po dobu ${lasted}`,
    unmeasured: 'jak dlouho, nikdo neměřil',
    between: (one, other) => `mezi ${one} a ${other}`,
    allowed: (one, other) => `dovoleno ${one} až ${other}`,
    held: 'zadrženo, čeká na rozhodnutí',
    judge: 'nezadrženo, čeká na posouzení',
    nothing: 'nic z toho už nelze použít',
    left: 'lze ještě použít',
    expires: 'končí použitelnost',
    since: 'zapsáno',
  },
});

/** What has borne too much, for how long and of what it may; whether it is held; and what is lost while nobody decides. */
export function ExcursionLine({ row }: { row: ExcursionRow }) {
  const words = say();
  const { coi, subjectNumber, doseNumber, scope, scopeOf, code, holds, affected, expires } = row;
  const title = useTitle(code);
  return (
    <a class="alert excursion" href={placeOf(row)}>
      <Token subjectNumber={subjectNumber} />
      <span>
        <span class="alert-what">{title}</span>{' '}
        <span class={holds.length > 0 ? 'tag tag-held' : 'tag'}>
          {holds.length > 0 ? words.held : words.judge}
        </span>
        <span class="alert-where excursion-measured">{measuredOf(row)}</span>
        <span class="quiet-text alert-where">
          <Identifier value={subjectNumber} whole /> · {words.dose} {doseNumber} ·{' '}
          {scopeWords()[scope]} {scopeOf} · <Identifier value={coi} /> · {words.since}{' '}
          <Time at={row.since} kind="past" clockFirst />
        </span>
        <span class="alert-where">
          {affected.length === 0 ? (
            <span class="quiet-text">{words.nothing}</span>
          ) : (
            <>
              <strong>{affected.join(', ')}</strong> {words.left}
              {expires !== null && (
                <>
                  {' · '}
                  <span class="clock">
                    {expires.item} {words.expires} <Time at={expires.at} />
                  </span>
                </>
              )}
            </>
          )}
        </span>
      </span>
    </a>
  );
}

/** A hold is decided before what led to it is judged. */
function placeOf({ coi, holds: [hold], deviations: [deviation] }: ExcursionRow): string {
  if (hold !== undefined) return `${BASE}/desk/${coi}/holds/${hold}`;
  return deviation === undefined
    ? `${BASE}/desk/${coi}`
    : `${BASE}/desk/${coi}/deviations/${deviation}`;
}

const MINUTE_MS = 60_000;
const lastingMinutes = (minutes: number): string => howLong(minutes * MINUTE_MS);

/** Numbers with their units, and beside each what the protocol allows. */
const measuredOf = (row: ExcursionRow): string => [timeOf(row), ...warmthOf(row)].join(' · ');

function timeOf({ minutes, allowedMinutes }: ExcursionRow): string {
  const words = say();
  if (minutes === null) return words.unmeasured;
  const lasted = lastingMinutes(minutes);
  if (allowedMinutes === null) return words.lasted(lasted);
  const over = lastingMinutes(minutes - allowedMinutes);
  return words.over(lasted, lastingMinutes(allowedMinutes), over);
}

function warmthOf(row: ExcursionRow): readonly string[] {
  const words = say();
  const { coldestMilliCelsius, warmestMilliCelsius, minMilliCelsius, maxMilliCelsius } = row;
  if (coldestMilliCelsius === null || warmestMilliCelsius === null) return [];
  const [coldest, warmest] = [degreesOf(coldestMilliCelsius), degreesOf(warmestMilliCelsius)];
  const measured = coldest === warmest ? warmest : words.between(coldest, warmest);
  if (minMilliCelsius === null || maxMilliCelsius === null) return [measured];
  return [measured, words.allowed(degreesOf(minMilliCelsius), degreesOf(maxMilliCelsius))];
}
