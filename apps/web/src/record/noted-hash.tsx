import { useState } from 'preact/hooks';
import { Field } from '../look/field.js';
import { Folded } from '../look/folded.js';
import { inLanguages } from '../words/in-languages.js';
import type { CheckedEvent } from './check-record.js';
import { eventName } from './event-name.js';

const say = inLanguages({
  en: {
    compare: 'Compare with a number that you have noted',
    hash: 'SHA-256',
    hint: '64 signs, from paper or from another device',
    is: 'It is the one of event',
    same: 'All up to there is as it was when it was noted.',
    none: 'No event of this record has it. What was noted is not in it any more, or is of another record.',
  },
  cs: {
    compare: 'Porovnat s číslem, které máte poznamenané',
    hash: 'SHA-256',
    hint: '64 znaků, z papíru nebo z jiného zařízení',
    is: 'Patří události',
    same: 'Vše až po ni je takové, jaké bylo při poznamenání.',
    none: 'Nemá ho žádná událost tohoto záznamu. Poznamenané v něm už není, nebo je z jiného záznamu.',
  },
});

const WHOLE = /^[0-9a-f]{64}$/;

/** For whoever has a hash on paper, and trusts no device: everything before it is what it was, or it is not there. */
export function NotedHash({ events }: { events: readonly CheckedEvent[] }) {
  const words = say();
  return (
    <Folded class="no-print" summary={words.compare}>
      {() => <Compare events={events} />}
    </Folded>
  );
}

function Compare({ events }: { events: readonly CheckedEvent[] }) {
  const words = say();
  const [text, setText] = useState('');
  const noted = text.replaceAll(/\s/g, '').toLowerCase();
  const of = events.find(({ found }) => found === noted);
  return (
    <>
      <Field
        label={words.hash}
        hint={words.hint}
        value={text}
        required={false}
        autoComplete="off"
        onValue={setText}
      />
      <p role="status">
        {!WHOLE.test(noted) ? null : of === undefined ? (
          <strong class="raw-fault">{words.none}</strong>
        ) : (
          <span class="agrees">
            {words.is} {of.revision}
            {of.event && ` (${eventName(of.event.type)})`}. {words.same}
          </span>
        )}
      </p>
    </>
  );
}
