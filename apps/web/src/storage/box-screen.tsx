import '../act/act.css';
import './storage.css';
import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { BASE } from '../shell/base.js';
import { Identifier } from '../token/identifier.js';
import { Token } from '../token/token.js';
import { inLanguages } from '../words/in-languages.js';
import { OccupiedGrid } from './occupied-grid.js';
import { positionsOf } from './positions.js';
import { type ReadBox, readBox } from './read-box.js';

const say = inLanguages({
  en: {
    tank: 'in tank',
    taken: 'positions taken, of',
    segregated: 'For material that is reactive or not evaluated. Nothing else lies here.',
    choose: 'Touch a position to see what the ledger says lies there.',
    free: 'is free, as the ledger says.',
    holds: 'holds, as the ledger says,',
    audit: 'Look into the box and map it anew',
    card: 'The card with a symbol for each position',
    therapy: 'Its therapy',
  },
  cs: {
    tank: 'v nádrži',
    taken: 'pozic obsazeno z',
    segregated: 'Pro materiál reaktivní nebo nevyhodnocený. Nic jiného zde neleží.',
    choose: 'Ťukněte na pozici a uvidíte, co tam podle evidence leží.',
    free: 'je podle evidence volná.',
    holds: 'podle evidence drží',
    audit: 'Zkontrolovat kryobox a zmapovat ho znovu',
    card: 'Karta s kódem každé pozice',
    therapy: 'Její terapie',
  },
});

/** What the ledger says of a box. What really lies in it, only somebody who looks can say. */
export default function BoxScreen() {
  const { params, query } = useRoute();
  const { box = '' } = params;
  const reading = useReading(() => readBox(box), [box]);
  return (
    <Shown reading={reading}>
      {read => <Box key={query.position} box={read} asked={query.position} />}
    </Shown>
  );
}

function Box({ box, asked }: { box: ReadBox; asked: string | undefined }) {
  const words = say();
  const [chosen, setChosen] = useState(asked);
  return (
    <>
      <h1>
        <Identifier value={box.box} whole />
        <span class="quiet-text under">
          {words.tank}{' '}
          <a href={`${BASE}/storage/tanks/${encodeURIComponent(box.tank)}`}>{box.tank}</a> ·{' '}
          {Object.keys(box.map).length} {words.taken} {positionsOf(box).length}
        </span>
      </h1>
      {box.storageClass === 'segregated' && <p class="note note-warn">{words.segregated}</p>}
      <OccupiedGrid box={box} chosen={chosen} onChoose={setChosen} />
      <div class="chosen-position" role="status">
        {chosen === undefined ? words.choose : <WhatLiesThere box={box} position={chosen} />}
      </div>
      <div class="actions">
        <a class="button" href={`${BASE}/storage/boxes/${encodeURIComponent(box.box)}/audit`}>
          {words.audit}
        </a>
        <a class="button" href={`${BASE}/storage/boxes/${encodeURIComponent(box.box)}/card`}>
          {words.card}
        </a>
      </div>
    </>
  );
}

function WhatLiesThere({ box, position }: { box: ReadBox; position: string }) {
  const words = say();
  const unit = box.map[position];
  if (unit === undefined)
    return (
      <p>
        <strong>{position}</strong> {words.free}
      </p>
    );
  const subject = box.subjects[unit.coi];
  return (
    <>
      <p>
        <strong>{position}</strong> {words.holds} <strong>{unit.item}</strong>
      </p>
      <p class="who">
        {subject !== undefined && <Token subjectNumber={subject} />}
        <Identifier value={subject ?? unit.coi} whole={subject !== undefined} />
      </p>
      <a href={`${BASE}/storage/therapies/${unit.coi}`} class="button">
        {words.therapy}
      </a>
    </>
  );
}
