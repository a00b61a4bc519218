import { allPages } from '../api/all-pages.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Stamp } from '../instants/stamp.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Events } from '../record/events.js';
import { RecordVerdict } from '../record/record-verdict.js';
import { useRecord } from '../record/use-record.js';
import { Table } from '../tables/table.js';
import { inLanguages } from '../words/in-languages.js';
import { Answer } from './answer.js';
import { ProgramFile } from './program-file.js';
import { Question } from './question.js';

const say = inLanguages({
  en: {
    title: "The system's own file",
    asks: 'Which build and which rules answer, with the hashes of their files; how this ledger was founded, moved and restored; and what of its audit trail nobody has reviewed.',
    ledger: 'This ledger',
    id: 'Its id',
    study: 'Study',
    head: 'Newest event',
    lists: 'Lists',
    practice: 'Kind',
    simulated: 'for practice: nobody is treated by it',
    real: 'for treatment',
    origin: 'Passkeys count at',
    key: 'Key of printed packs',
    founding: 'Founding, restores and moves',
    unreviewed: 'Not yet reviewed by anybody',
    from: 'From',
    until: 'Until',
    events: 'Events',
    exceptions: 'To be looked at twice',
  },
  cs: {
    title: 'Spis samotného systému',
    asks: 'Která verze a která pravidla odpovídají, s otisky jejich souborů; jak byla evidence založena, přenesena a obnovena; a co z auditní stopy nikdo nepřezkoumal.',
    ledger: 'Tato evidence',
    id: 'Její označení',
    study: 'Studie',
    head: 'Nejnovější událost',
    lists: 'Seznamy',
    practice: 'Druh',
    simulated: 'cvičná: nikdo se podle ní neléčí',
    real: 'pro léčbu',
    origin: 'Přístupové klíče platí na',
    key: 'Klíč tiskopisů',
    founding: 'Založení, obnovy a přenosy',
    unreviewed: 'Zatím nikým nepřezkoumáno',
    from: 'Od',
    until: 'Do',
    events: 'Událostí',
    exceptions: 'K dvojímu povšimnutí',
  },
});

export default function SystemAnswer() {
  const words = say();
  return (
    <Question title={words.title} asks={words.asks}>
      <ProgramFile />
      <h2>{words.ledger}</h2>
      <AboutLedger />
      <h2>{words.founding}</h2>
      <Founding />
      <h2>{words.unreviewed}</h2>
      <Unreviewed />
    </Question>
  );
}

function AboutLedger() {
  const words = say();
  const reading = useReading(
    async () => {
      const [about, ready, key] = await Promise.all([
        answerOf(client.GET('/about')),
        answerOf(client.GET('/ready')),
        answerOf(client.GET('/downtime-key')),
      ]);
      return { about, ready, key };
    },
    [],
    'once',
  );
  return (
    <Shown reading={reading}>
      {({ about, ready, key }) => (
        <dl class="facts">
          <dt>{words.practice}</dt>
          <dd>{about.simulated ? words.simulated : words.real}</dd>
          <dt>{words.id}</dt>
          <dd>
            <code>{ready.ledgerId}</code>
          </dd>
          <dt>{words.study}</dt>
          <dd>{ready.study}</dd>
          <dt>{words.head}</dt>
          <dd>
            <code>{ready.head}</code>
          </dd>
          <dt>{words.lists}</dt>
          <dd>{ready.lists}</dd>
          <dt>{words.origin}</dt>
          <dd>
            <code>{about.passkeyOrigin}</code>
          </dd>
          <dt>{words.key}</dt>
          <dd>
            {key.crv}, SHA-256 <code class="hash">{key.sha256}</code>
          </dd>
        </dl>
      )}
    </Shown>
  );
}

/** The ledger's own record begins with its founding, at position 0, and is checked as any other. */
function Founding() {
  const reading = useRecord('ledger');
  return (
    <Shown reading={reading}>
      {record => (
        <>
          <RecordVerdict record={record} />
          <Events events={record.events} />
        </>
      )}
    </Shown>
  );
}

function Unreviewed() {
  const words = say();
  const reading = useReading(
    () =>
      allPages(cursor =>
        answerOf(
          client.GET('/audit-trail/coverage', { params: { query: { limit: '500', ...cursor } } }),
        ),
      ),
    [],
    'once',
  );
  return (
    <Answer reading={reading}>
      {rows => (
        <Table
          label={words.unreviewed}
          rows={rows}
          keyOf={({ to }) => to}
          columns={[
            { head: words.from, cell: ({ from }) => <Stamp at={from} /> },
            { head: words.until, cell: ({ until }) => <Stamp at={until} /> },
            { head: words.events, cell: ({ events }) => events },
            { head: words.exceptions, cell: ({ exceptions }) => exceptions },
          ]}
        />
      )}
    </Answer>
  );
}
