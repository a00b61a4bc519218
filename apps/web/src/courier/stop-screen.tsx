import { useRoute } from 'preact-iso';
import { useRef, useState } from 'preact/hooks';
import { hasPass, showsWhatWasTold } from '../session/account.js';
import { BASE } from '../shell/base.js';
import type { Scan } from '../scan/scan.js';
import { Waiting } from '../shell/waiting.js';
import { WhomToCall } from '../verdict/whom-to-call.js';
import { inLanguages } from '../words/in-languages.js';
import { AgeBanner } from './age-banner.js';
import { takeJustScanned } from './just-scanned.js';
import { OutcomeNote } from './outcome-note.js';
import { type Outside, type OutsidePart, knownOutside } from './outside.js';
import { PackageFacts } from './package-facts.js';
import { type PackageRow, type Stop, liesAt } from './run.js';
import { ScanOutside } from './scan-outside.js';
import { StopActs } from './stop-acts.js';
import { StopHead } from './stop-head.js';
import { Telephones } from './telephones.js';
import { useDoing } from './use-doing.js';
import { useRun } from './use-run.js';
import './courier.css';

const say = inLanguages({
  en: {
    back: 'My run',
    package: 'Package',
    gone: 'It is not with you, and not offered to you.',
    incident: 'Something happened',
    receipt: 'Receipt and slip',
    call: 'Whom to call',
    facts: 'What is known of it',
  },
  cs: {
    back: 'Moje jízda',
    package: 'Zásilka',
    gone: 'Nemáte ji u sebe a není vám nabídnuta.',
    incident: 'Něco se stalo',
    receipt: 'Potvrzení a předávací list',
    call: 'Komu volat',
    facts: 'Co je o ní známo',
  },
});

/** One package: scan what is in your hands, and say what you do with it. */
export default function StopScreen() {
  const words = say();
  const { sscc = '' } = useRoute().params;
  const { reading, stops } = useRun();
  const found = stops.find(stop => stop.sscc === sscc);
  const last = useLastRow(sscc, found);
  const lastRow = showsWhatWasTold.value ? last : undefined;
  const stop: Stop = found ?? { sscc, row: lastRow, state: 'unknown', waiting: [] };
  const isRead = reading.data !== undefined || reading.problem !== undefined;
  // The ledger has just said what is with him and what is offered to him, and this is not.
  const isGone = found === undefined && reading.data !== undefined && reading.problem === undefined;
  return (
    <div class="narrow courier">
      <p>
        <a class="back" href={`${BASE}/run`}>
          ← {words.back}
        </a>
      </p>
      <AgeBanner reading={reading} />
      <h1 class="stop stop-alone">
        <StopHead stop={stop} />
      </h1>
      {isGone && <p class="note">{words.gone}</p>}
      {isRead ? <AtStop key={sscc} stop={stop} isGone={isGone} /> : <Waiting />}
      <nav class="actions" aria-label={words.package}>
        <a class="button" href={`${BASE}/run/${sscc}/incident`}>
          {words.incident}
        </a>
        {!hasPass.value && (
          <a class="button" href={`${BASE}/run/${sscc}/receipt`}>
            {words.receipt}
          </a>
        )}
      </nav>
      <Telephones stop={stop} />
      {stop.row && (
        <details class="more">
          <summary>{words.facts}</summary>
          <PackageFacts row={stop.row} />
        </details>
      )}
      {!hasPass.value && <Call site={stop.row?.destination.site} />}
    </div>
  );
}

/** What was known of a package stays on its screen when it has just gone from the list: he looks at what he has done. */
function useLastRow(sscc: string, found: Stop | undefined): PackageRow | undefined {
  const last = useRef<PackageRow>(undefined);
  if (found?.row) last.current = found.row;
  return last.current?.sscc === sscc ? last.current : undefined;
}

/** Looked up when it is wanted: who is on call changes, and a telephone number is given to whoever asks for it now. */
function Call({ site }: { site: string | undefined }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="more" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{say().call}</summary>
      {isOpen && <WhomToCall {...(site && { site })} />}
    </details>
  );
}

function AtStop({ stop, isGone }: { stop: Stop; isGone: boolean }) {
  const [scans, setScans] = useState<Partial<Outside>>(() => {
    const scan = takeJustScanned();
    return scan === undefined ? {} : { package: scan };
  });
  const doing = useDoing(() => setScans({}));
  const scanned = (part: OutsidePart, scan: Scan): void => {
    // What comes next has begun.
    doing.clear();
    setScans(before => ({ ...before, [part]: scan }));
  };
  const known = knownOutside(stop.sscc, stop.row);
  const isHere = (stop.state !== 'left' || liesAt(stop) !== undefined) && !isGone;
  return (
    <>
      {doing.came && <OutcomeNote {...doing} came={doing.came} />}
      {isHere && <ScanOutside known={known} scans={scans} onScan={scanned} />}
      {isHere && <StopActs stop={stop} scans={scans} doing={doing} />}
    </>
  );
}
