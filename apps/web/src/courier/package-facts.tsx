import { Time } from '../instants/time.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { between } from './celsius.js';
import { calledIn } from './place.js';
import type { PackageRow } from './run.js';

const say = inLanguages({
  en: {
    from: 'Has it',
    seal: 'Seal',
    logger: 'Logger',
    warm: 'May be',
    was: 'Was',
    until: 'until',
    unread: 'its logger has not been read yet',
    label: 'Its label says',
    useBy: 'Use by',
  },
  cs: {
    from: 'Má ji',
    seal: 'Plomba',
    logger: 'Záznamník',
    warm: 'Smí být',
    was: 'Byla',
    until: 'do',
    unread: 'její záznamník ještě nikdo nepřečetl',
    label: 'Na štítku stojí',
    useBy: 'Použít do',
  },
});

/** What can be seen and measured on a package from the outside. */
export function PackageFacts({ row }: { row: PackageRow }) {
  const words = say();
  const { seal, logger, warmth, printedDestination, expiresAt, from, state } = row;
  const { measured } = warmth;
  return (
    <dl class="facts">
      {state !== 'held' && (
        <>
          <dt>{words.from}</dt>
          <dd>{calledIn(row, from)}</dd>
        </>
      )}
      {printedDestination && (
        <>
          <dt>{words.label}</dt>
          <dd>{calledIn(row, printedDestination)}</dd>
        </>
      )}
      {seal && (
        <>
          <dt>{words.seal}</dt>
          <dd>
            <Identifier value={seal} />
          </dd>
        </>
      )}
      <dt>{words.logger}</dt>
      <dd>
        <Identifier value={logger} />
      </dd>
      <dt>{words.warm}</dt>
      <dd>{between(warmth.minMilliCelsius, warmth.maxMilliCelsius)}</dd>
      <dt>{words.was}</dt>
      <dd>
        {measured === null ? (
          <span class="quiet-text">{words.unread}</span>
        ) : (
          <>
            {between(measured.lowestMilliCelsius, measured.highestMilliCelsius)} {words.until}{' '}
            <Time at={measured.until} kind="past" clockFirst />
          </>
        )}
      </dd>
      {expiresAt && (
        <>
          <dt>{words.useBy}</dt>
          <dd>
            <Time at={expiresAt} clockFirst />
          </dd>
        </>
      )}
    </dl>
  );
}
