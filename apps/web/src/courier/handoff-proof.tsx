import type { components } from '../api/ledger.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { writtenMoment } from './written-moment.js';

type Handoff = components['schemas']['HandoffDto'];
type Side = components['schemas']['SideOfHandoffDto'];

const say = inLanguages({
  en: {
    kinds: {
      accepted: 'Handed over',
      'taken-over': 'Taken over by one side',
      deposited: 'Left where nobody stands',
      collected: 'Fetched',
    } as Readonly<Record<Handoff['kind'], string>>,
    gave: 'Given by',
    took: 'Taken by',
    nobody: 'nobody',
    seal: 'Seal',
    logger: 'Logger',
    late: 'told afterwards:',
    event: 'Event',
    overtaken: 'Somebody else had it by then: it changed nothing.',
  },
  cs: {
    kinds: {
      accepted: 'Předáno',
      'taken-over': 'Převzato jednou stranou',
      deposited: 'Uloženo tam, kde nikdo není',
      collected: 'Vyzvednuto',
    },
    gave: 'Předal(a)',
    took: 'Převzal(a)',
    nobody: 'nikdo',
    seal: 'Plomba',
    logger: 'Záznamník',
    late: 'ohlášeno dodatečně:',
    event: 'Událost',
    overtaken: 'Tehdy ji už měl někdo jiný: nic se tím nezměnilo.',
  },
});

/** One change of hands, with both who did it and where it stands in the log. */
export function HandoffProof({ handoff }: { handoff: Handoff }) {
  const words = say();
  const { kind, fromTitle, toTitle, gave, took, seal, logger, overtaken } = handoff;
  return (
    <li class="card handoff">
      <strong>{words.kinds[kind]}</strong>
      <span>
        {fromTitle} → {toTitle}
      </span>
      {overtaken && <p class="note note-warn">{words.overtaken}</p>}
      {seal && (
        <span>
          {words.seal} <Identifier value={seal} />
        </span>
      )}
      {logger && (
        <span>
          {words.logger} <Identifier value={logger} />
        </span>
      )}
      {gave === null ? (
        <span>
          {words.gave} {words.nobody}
        </span>
      ) : (
        <SideOf title={words.gave} side={gave} />
      )}
      <SideOf title={words.took} side={took} />
    </li>
  );
}

function SideOf({ title, side }: { title: string; side: Side }) {
  const words = say();
  const { person, name, occurredAt, toldAfterwards, event, sha256 } = side;
  return (
    <div class="side">
      <p>
        {title} <strong>{name ?? person}</strong>{' '}
        {name && <span class="quiet-text">({person})</span>}
        <br />
        {writtenMoment(occurredAt)}
        {toldAfterwards && (
          <>
            , {words.late} {toldAfterwards}
          </>
        )}
      </p>
      <p class="quiet-text proof">
        {words.event} <code>{event}</code>
        <br />
        SHA-256 <code>{sha256}</code>
      </p>
    </div>
  );
}
