import { useState } from 'preact/hooks';
import { ScanButton } from '../../scan/scan-button.js';
import type { Scan } from '../../scan/scan.js';
import { inLanguages } from '../../words/in-languages.js';
import { aboutStop } from '../about-stop.js';
import type { IncidentShown } from '../incident.js';
import type { Unstaffed } from '../run.js';
import { sitesAbout } from '../sites-about.js';
import { PlaceChoice } from './place-choice.js';

const say = inLanguages({
  en: {
    held: 'The package is held and QA is told. Whoever answered for it still does.',
    papers: 'Scan its number on your papers',
    scanned: 'Number scanned',
    tell: 'It is not there',
  },
  cs: {
    held: 'Zásilka se zadrží a QA se to dozví. Kdo za ni odpovídal, odpovídá dál.',
    papers: 'Naskenujte její číslo ve svých papírech',
    scanned: 'Číslo naskenováno',
    tell: 'Není tam',
  },
});

export function NotFoundForm({ stop, doing }: IncidentShown) {
  const words = say();
  const [scan, setScan] = useState<Scan>();
  const [at, setAt] = useState<Unstaffed>();
  const isWhole = scan !== undefined && at !== undefined;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (!isWhole) return;
        const fields = { package: scan, at };
        void doing.run({ ...aboutStop(stop), type: 'ReportNotFound', fields });
      }}
    >
      <p>{words.held}</p>
      <PlaceChoice sites={sitesAbout(stop)} chosen={at} onChoose={setAt} />
      <ScanButton
        label={scan ? words.scanned : words.papers}
        isDone={scan !== undefined}
        onScan={setScan}
      />
      <button type="submit" class="next" disabled={doing.isBusy || !isWhole}>
        {words.tell}
      </button>
    </form>
  );
}
