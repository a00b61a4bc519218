import '../act/act.css';
import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { readAloud } from '../scan/read-aloud.js';
import { ScanButton } from '../scan/scan-button.js';
import type { Scan } from '../scan/scan.js';
import { inLanguages } from '../words/in-languages.js';
import { addressOfParcel } from './address-of-parcel.js';
import { ParcelsHere } from './parcels-here.js';

const say = inLanguages({
  en: {
    title: 'Packages',
    scan: 'Scan a package',
    noPackage: 'That is not the number of a package. Scan the label of the box.',
    none: 'No package is here, is held out to you, or is on its way to you.',
  },
  cs: {
    title: 'Zásilky',
    scan: 'Naskenujte zásilku',
    noPackage: 'To není číslo zásilky. Naskenujte štítek krabice.',
    none: 'Žádná zásilka tu není, nikdo vám žádnou nenabízí a žádná není na cestě.',
  },
});

/** For those who wait for a package: what has come, what is held out, what is on its way. */
export default function ParcelsScreen() {
  const words = say();
  const { route } = useLocation();
  const [isNone, setNone] = useState(false);
  const finding = useAction(async (scan: Scan) => {
    const { marked, value: sscc } = readAloud(scan);
    setNone(marked !== 'package');
    if (marked !== 'package') return;
    const params = { path: { sscc } };
    const { coi } = await answerOf(client.GET('/packages/{sscc}', { params }));
    route(addressOfParcel({ coi, sscc }));
  });
  return (
    <>
      <h1>{words.title}</h1>
      <div class="narrow-left">
        <ScanButton label={words.scan} onScan={scan => void finding.run(scan)} />
        <p role="status" class="said-back">
          {isNone && words.noPackage}
        </p>
        {finding.problem && <ProblemNote problem={finding.problem} />}
      </div>
      <ParcelsHere none={words.none} />
    </>
  );
}
