import '../act/act.css';
import './storage.css';
import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { AuditResult } from './audit-result.js';
import type { FoundInBox, SlotsScanned } from './compare-map.js';
import { FindInBox } from './find-in-box.js';
import { positionsOf } from './positions.js';
import { type ReadBox, readBox } from './read-box.js';

const say = inLanguages({
  en: { title: 'Look into a box and map it anew', again: 'Begin again' },
  cs: { title: 'Zkontrolovat kryobox a zmapovat ho znovu', again: 'Začít znovu' },
});

/** For an audit, and after a box was dropped: what is really there comes first, what the ledger expects after it (H16). */
export default function AuditScreen() {
  const { box = '' } = useRoute().params;
  const reading = useReading(() => readBox(box), [box]);
  return (
    <>
      <h1>{say().title}</h1>
      <p>
        <Identifier value={box} whole />
      </p>
      <Shown reading={reading}>{read => <Audit key={read.box} box={read} />}</Shown>
    </>
  );
}

function Audit({ box }: { box: ReadBox }) {
  const [found, setFound] = useState<FoundInBox>({});
  const [slots, setSlots] = useState<SlotsScanned>({});
  const isWhole = positionsOf(box).every(position => found[position] !== undefined);
  return (
    <div class="stack">
      <FindInBox
        box={box.box}
        size={box}
        found={found}
        onFound={setFound}
        onSlot={(position, slot) => setSlots(before => ({ ...before, [position]: slot }))}
      />
      {isWhole && <AuditResult key={JSON.stringify(found)} box={box} found={found} slots={slots} />}
      <button
        type="button"
        class="quiet"
        onClick={() => {
          setFound({});
          setSlots({});
        }}
      >
        {say().again}
      </button>
    </div>
  );
}
