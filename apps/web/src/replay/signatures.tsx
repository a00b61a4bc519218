import { Stamp } from '../instants/stamp.js';
import type { CheckedEvent } from '../record/check-record.js';
import { eventName } from '../record/event-name.js';
import { faultWords } from '../record/fault-words.js';
import { meaningsIn } from '../sign/meanings.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'Signatures',
    none: 'Nobody had signed anything yet.',
    verified: 'The key in it has signed this very statement.',
    passkey: 'with a passkey',
    'badge-and-pin': 'with a badge and a PIN, on a device of the post',
  },
  cs: {
    title: 'Podpisy',
    none: 'Nikdo zatím nic nepodepsal.',
    verified: 'Klíč v něm podepsal právě tento text.',
    passkey: 'přístupovým klíčem',
    'badge-and-pin': 'kartou a PINem na zařízení pracoviště',
  },
});

/** Who signed what, why, and whether the signature is one: verified here, from the event alone (21 CFR 11.50, 11.70). */
export function Signatures({ events }: { events: readonly CheckedEvent[] }) {
  const words = say();
  return (
    <section>
      <h2>{words.title}</h2>
      {events.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ol class="plain-rows">
          {events.map(checked => (
            <SignedRow key={checked.revision} checked={checked} />
          ))}
        </ol>
      )}
    </section>
  );
}

function SignedRow({ checked: { event, name, revision, faults } }: { checked: CheckedEvent }) {
  const words = say();
  const signature = event?.envelope.signature;
  if (event === undefined || signature === undefined) return null;
  const { statement, proof } = signature;
  return (
    <li>
      <strong>{name ?? statement.signer.person}</strong> ({statement.signer.role}),{' '}
      <Stamp at={event.recordedAt} />, {words[proof.kind]}:{' '}
      <a href={`#event-${revision}`}>{eventName(event.type)}</a>
      <br />
      <q>{meaningsIn()[statement.meaning]}</q>{' '}
      {faults.length === 0 ? (
        <span class="agrees">{words.verified}</span>
      ) : (
        faults.map(fault => (
          <strong key={fault} class="raw-fault">
            {faultWords(fault)} <code>{fault}</code>
          </strong>
        ))
      )}
    </li>
  );
}
