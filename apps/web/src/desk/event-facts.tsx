import { Fragment } from 'preact';
import { Time } from '../instants/time.js';
import type { EnvelopeShown } from '../journey/envelope.js';
import type { NamedEvent } from '../journey/read-events.js';
import { meaningsIn } from '../sign/meanings.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { flatData } from './flat-data.js';

const say = inLanguages({
  en: {
    happened: 'Happened',
    recorded: 'Recorded',
    by: 'By',
    told: 'Told afterwards, because',
    signed: 'Signed',
    typed: 'Typed, not scanned',
    fingerprint: 'Fingerprint of the record',
  },
  cs: {
    happened: 'Stalo se',
    recorded: 'Zaznamenáno',
    by: 'Kdo',
    told: 'Zapsáno dodatečně, protože',
    signed: 'Podepsáno',
    typed: 'Zadáno ručně, neskenováno',
    fingerprint: 'Otisk záznamu',
  },
});

/** Everything that is stored of one event, for whoever has to judge it. */
export function EventFacts({ event, envelope }: { event: NamedEvent; envelope: EnvelopeShown }) {
  const words = say();
  const { occurredAt, recordedAt, actor, afterTheFact, signature, scans, data } = envelope;
  const isLate = Math.abs(Date.parse(recordedAt) - Date.parse(occurredAt)) >= 60_000;
  return (
    <dl class="facts event-facts">
      {isLate && (
        <>
          <dt>{words.happened}</dt>
          <dd>
            <Time at={occurredAt} kind="past" />
          </dd>
        </>
      )}
      <dt>{words.recorded}</dt>
      <dd>
        <Time at={recordedAt} kind="past" />
      </dd>
      <dt>{words.by}</dt>
      <dd>
        {event.name ?? actor.person} ({actor.person}), {actor.role}, {actor.site}
      </dd>
      {afterTheFact && (
        <>
          <dt>{words.told}</dt>
          <dd>{afterTheFact.reason}</dd>
        </>
      )}
      {signature && (
        <>
          <dt>{words.signed}</dt>
          <dd>{meaningsIn()[signature.statement.meaning]}</dd>
        </>
      )}
      {scans.some(({ typed }) => typed !== undefined) && (
        <>
          <dt>⌨</dt>
          <dd>{words.typed}</dd>
        </>
      )}
      {flatData(data).map(([name, value]) => (
        <Fragment key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>{String(value)}</dd>
        </Fragment>
      ))}
      <dt>{words.fingerprint}</dt>
      <dd>
        <Identifier value={`${event.sha256.slice(0, 16)}…`} whole />
      </dd>
    </dl>
  );
}
