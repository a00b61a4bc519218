import type { History, Journey } from '@selfsame/replay';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import { Gauge } from './gauge.js';
import { type MeasuredTemperature, isOutside, temperaturesOf } from './temperatures-of.js';

const say = inLanguages({
  en: {
    title: 'Temperature',
    none: 'Nothing had been measured yet.',
    logger: 'Logger of package',
    receipt: 'On receipt, package',
    thaw: 'Thawing bath, container',
    noReadings: 'The logger has no readings: nobody knows how warm it was.',
    to: 'to',
    allowed: 'allowed',
    outside: 'outside its limits',
    minutes: (out: number, gap: number, readings: number) =>
      `${readings} readings, ${out} min outside, longest gap ${gap} min`,
    file: 'The log keeps what the file says, and the file itself by its SHA-256.',
  },
  cs: {
    title: 'Teplota',
    none: 'Zatím nebylo nic naměřeno.',
    logger: 'Záznamník zásilky',
    receipt: 'Při příjmu, zásilka',
    thaw: 'Rozmrazovací lázeň, obal',
    noReadings: 'Záznamník nemá žádná měření: nikdo neví, jak bylo teplo.',
    to: 'až',
    allowed: 'povoleno',
    outside: 'mimo meze',
    minutes: (out: number, gap: number, readings: number) =>
      `měření: ${readings}, mimo meze ${out} min, nejdelší mezera ${gap} min`,
    file: 'Evidence uchovává, co soubor říká, a soubor sám podle jeho SHA-256.',
  },
});

/** What loggers, receivers and baths measured, each against its limits: in words and as a gauge. */
export function Temperatures({ seen, journey }: { seen: History; journey: Journey }) {
  const words = say();
  const measured = seen.length === 0 ? [] : temperaturesOf(seen, journey);
  return (
    <section>
      <h2>{words.title}</h2>
      {measured.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <ul class="plain-rows">
            {measured.map(each => (
              <TemperatureRow key={each.revision} measured={each} />
            ))}
          </ul>
          <p class="quiet-text">{words.file}</p>
        </>
      )}
    </section>
  );
}

const THOUSANDTHS = 1_000;

/** With the sign and the comma of the language: "−173,5". */
const degrees = (milliCelsius: number): string =>
  new Intl.NumberFormat(language.value).format(milliCelsius / THOUSANDTHS).replace('-', '−');

function TemperatureRow({ measured }: { measured: MeasuredTemperature }) {
  const words = say();
  const { what, of, range, limits, logger, revision } = measured;
  return (
    <li class="temperature">
      <a href={`#event-${revision}`}>
        {words[what]} <Identifier value={of} />
      </a>
      {range === undefined ? (
        <strong class="raw-fault">{words.noReadings}</strong>
      ) : (
        <>
          <Gauge range={range} limits={limits} />
          <span>
            <strong>
              {range.min === range.max
                ? degrees(range.min)
                : `${degrees(range.min)} ${words.to} ${degrees(range.max)}`}{' '}
              °C
            </strong>
            {limits && (
              <>
                {', '}
                {words.allowed} {degrees(limits.min)} {words.to} {degrees(limits.max)} °C
              </>
            )}
            {isOutside(measured) && <strong class="raw-fault"> ⚠︎ {words.outside}</strong>}
          </span>
        </>
      )}
      {logger && (
        <span class="quiet-text">
          {words.minutes(logger.minutesOutOfRange, logger.longestGapMinutes, logger.readings)}
        </span>
      )}
    </li>
  );
}
