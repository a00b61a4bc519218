import { useState } from 'preact/hooks';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Field } from '../look/field.js';
import { ScanButton } from '../scan/scan-button.js';
import { ScanForm } from '../scan/scan-form.js';
import type { Scan } from '../scan/scan.js';
import { give } from '../sign/give.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';

const say = inLanguages({
  en: {
    title: 'Take over the shift',
    why: 'You scan every unit that you take over. From then on you answer for it.',
    holds: 'What your post holds',
    nothing: 'Your post holds nothing.',
    lies: 'lies in',
    from: 'Who goes off duty (number)',
    scan: 'Scan the next unit',
    scanned: (count: number, of: number) => `${count} scanned, ${of} on the list`,
    confirm: 'I take over',
    told: 'You have taken over.',
  },
  cs: {
    title: 'Převzít směnu',
    why: 'Naskenujte každou jednotku, kterou přebíráte. Od té chvíle za ni odpovídáte.',
    holds: 'Co má vaše pracoviště',
    nothing: 'Vaše pracoviště nemá nic.',
    lies: 'leží v',
    from: 'Kdo odchází ze služby (číslo)',
    scan: 'Naskenujte další jednotku',
    scanned: (count: number, of: number) => `naskenováno ${count}, na seznamu ${of}`,
    confirm: 'Přebírám',
    told: 'Převzali jste směnu.',
  },
});

/** Inside one post custody changes by one list, scanned by whoever comes on duty (design §20). The list helps; what is scanned counts. */
export default function ShiftScreen() {
  const words = say();
  const [from, setFrom] = useState('');
  const [units, setUnits] = useState<readonly Scan[]>([]);
  const [isTold, setTold] = useState(false);
  const held = useReading(async after => {
    const query = { limit: '500', ...(after === undefined ? {} : { after }) };
    return (await answerOf(client.GET('/custody', { params: { query } }))).rows;
  }, []);
  const isNew = ({ raw }: Scan): boolean => !units.some(unit => unit.raw === raw);
  return (
    <div class="narrow stack">
      <h1>{words.title}</h1>
      <p>{words.why}</p>
      {isTold && (
        <p class="note" role="status">
          {words.told}
        </p>
      )}
      <ScanForm
        wanted={[]}
        confirm={words.confirm}
        isWhole={from !== '' && units.length > 0}
        onConfirm={async (_scans, head) => {
          const body = { ...head, from: from.trim(), units: [...units] };
          await give(() => client.POST('/shift-handovers', { body }));
          setUnits([]);
          setTold(true);
        }}
      >
        <Field label={words.from} value={from} onValue={setFrom} autoComplete="off" />
        <ScanButton
          label={words.scan}
          onScan={scan => {
            setTold(false);
            if (isNew(scan)) setUnits([...units, scan]);
          }}
        />
        <p role="status">{words.scanned(units.length, held.data?.length ?? 0)}</p>
      </ScanForm>
      <h2>{words.holds}</h2>
      <Shown reading={held}>
        {rows =>
          rows.length === 0 ? (
            <p>{words.nothing}</p>
          ) : (
            <ul class="list">
              {rows.map(({ coi, item, sscc, box, position }) => (
                <li key={`${coi} ${item}`} class="card">
                  <strong>
                    <code>{item}</code>
                  </strong>{' '}
                  <Identifier value={coi} />
                  {(sscc ?? box) !== null && (
                    <span class="quiet-text">
                      {' '}
                      {words.lies} <Identifier value={sscc ?? `${box} ${position}`} />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Shown>
    </div>
  );
}
