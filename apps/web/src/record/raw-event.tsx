import { Stamp } from '../instants/stamp.js';
import { inLanguages } from '../words/in-languages.js';
import type { CheckedEvent } from './check-record.js';
import { faultWords } from './fault-words.js';

const say = inLanguages({
  en: {
    happened: 'Happened',
    byDevice: 'by the device',
    recorded: 'Recorded',
    who: 'Who',
    as: 'as',
    device: 'Device',
    place: 'Place in the log',
    after: 'Told afterwards',
    command: 'Command',
    decidedBy: 'Decided by',
    rules: 'rules',
    hash: 'SHA-256, computed here',
    agrees: 'The ledger says the same.',
    differs: 'The ledger says another one:',
    link: 'Link to the event before it',
    first: 'It is the first.',
    follows: 'It follows.',
    bytes: 'Bytes as stored',
    noBytes: 'There are none.',
  },
  cs: {
    happened: 'Stalo se',
    byDevice: 'podle zařízení',
    recorded: 'Zapsáno',
    who: 'Kdo',
    as: 'jako',
    device: 'Zařízení',
    place: 'Místo v evidenci',
    after: 'Zapsáno dodatečně',
    command: 'Úkon',
    decidedBy: 'Rozhodla verze',
    rules: 'pravidla',
    hash: 'SHA-256 spočtený zde',
    agrees: 'Evidence uvádí týž.',
    differs: 'Evidence uvádí jiný:',
    link: 'Vazba na předchozí událost',
    first: 'Je první.',
    follows: 'Navazuje.',
    bytes: 'Uložené bajty',
    noBytes: 'Žádné nejsou.',
  },
});

/** One event, down to its bytes, and what was found when they were checked here. */
export function RawEvent({ checked }: { checked: CheckedEvent }) {
  const words = say();
  const { bytes, found, said, faults, event, position } = checked;
  const envelope = event?.envelope;
  return (
    <div class="raw-event">
      {faults.map(fault => (
        <p key={fault} class="raw-fault">
          {faultWords(fault)} <code>{fault}</code>
        </p>
      ))}
      <dl class="facts">
        {envelope && (
          <>
            <dt>{words.happened}</dt>
            <dd>
              <Stamp at={envelope.occurredAt} />{' '}
              <span class="quiet-text">
                {words.byDevice}: <code>{envelope.occurredAt}</code>
              </span>
            </dd>
            <dt>{words.recorded}</dt>
            <dd>
              <Stamp at={envelope.recordedAt} /> <code>{envelope.recordedAt}</code>
            </dd>
            <dt>{words.who}</dt>
            <dd>
              {checked.name} <code>{envelope.actor.person}</code> {words.as} {envelope.actor.role},{' '}
              {envelope.actor.organisation} / {envelope.actor.site} / {envelope.actor.post}
            </dd>
            <dt>{words.device}</dt>
            <dd>
              <code>{envelope.actor.device}</code>
            </dd>
            {envelope.afterTheFact && (
              <>
                <dt>{words.after}</dt>
                <dd>{envelope.afterTheFact.reason}</dd>
              </>
            )}
            <dt>{words.command}</dt>
            <dd>
              <code>{envelope.commandId}</code>
            </dd>
            <dt>{words.decidedBy}</dt>
            <dd>
              {envelope.decidedBy.build}, {words.rules} {envelope.decidedBy.rules}
            </dd>
          </>
        )}
        <dt>{words.place}</dt>
        <dd>
          <code>{position ?? '?'}</code>
        </dd>
        {found !== undefined && (
          <>
            <dt>{words.hash}</dt>
            <dd>
              <code class="hash">{found}</code>{' '}
              {found === said ? (
                <span class="agrees">{words.agrees}</span>
              ) : (
                <span class="raw-fault">
                  {words.differs} <code class="hash">{said}</code>
                </span>
              )}
            </dd>
          </>
        )}
        {envelope && (
          <>
            <dt>{words.link}</dt>
            <dd>
              {envelope.prev === null ? (
                words.first
              ) : (
                <>
                  <code class="hash">{envelope.prev}</code>{' '}
                  {faults.includes('LINK_BROKEN') || faults.includes('MISSING_BEFORE') ? null : (
                    <span class="agrees">{words.follows}</span>
                  )}
                </>
              )}
            </dd>
          </>
        )}
      </dl>
      <h4>{words.bytes}</h4>
      {bytes === undefined ? <p>{words.noBytes}</p> : <pre class="bytes">{bytes}</pre>}
    </div>
  );
}
