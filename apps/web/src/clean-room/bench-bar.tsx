import { ActForm } from '../act/act-form.js';
import { ActList } from '../act/act-list.js';
import type { components } from '../api/ledger.js';
import { account } from '../session/account.js';
import { Identifier } from '../token/identifier.js';
import { Token } from '../token/token.js';
import { inLanguages } from '../words/in-languages.js';
import { clearLine, closeBench, recordPlate } from './bench-acts.js';

export type Bench = components['schemas']['BenchDto'];

const say = inLanguages({
  en: {
    bench: 'Bench',
    free: 'open for nobody',
    openFor: 'open for',
    by: 'opened by',
    uncleared: 'Nobody has cleared the line yet. Nothing is scanned before that.',
    other: 'A second person clears it, on their own sign-in: not you, who opened the bench.',
    cleared: 'line cleared by',
    acts: 'At this bench',
  },
  cs: {
    bench: 'Laminární box',
    free: 'není otevřen pro nikoho',
    openFor: 'otevřen pro',
    by: 'otevřel(a)',
    uncleared: 'Vyklizení ještě nikdo nezkontroloval. Dřív se nic neskenuje.',
    other: 'Zkontroluje ho druhá osoba pod vlastním přihlášením: ne vy, kdo jste box otevřel(a).',
    cleared: 'vyklizení zkontroloval(a)',
    acts: 'U tohoto boxu',
  },
});

/** A bench, always with whose it is now. */
export function BenchBar({ bench: { workstation, open } }: { bench: Bench }) {
  const words = say();
  if (open === null)
    return (
      <p class="bench">
        {words.bench} <Identifier value={workstation} whole /> · {words.free}
      </p>
    );
  return (
    <section class={open.lineClearedBy === null ? 'bench bench-uncleared' : 'bench'}>
      <p class="who">
        <Token subjectNumber={open.subjectNumber} />
        <span>
          {words.bench} <Identifier value={workstation} whole /> · {words.openFor}{' '}
          <strong>
            <Identifier value={open.subjectNumber} whole />
          </strong>
          <span class="quiet-text under">
            {words.by} {open.openedBy}
            {open.lineClearedBy !== null && ` · ${words.cleared} ${open.lineClearedBy}`}
          </span>
        </span>
      </p>
      {open.lineClearedBy === null ? (
        <Uncleared openedBy={open.openedBy} />
      ) : (
        <ActList title={words.acts} acts={[recordPlate(workstation), closeBench()]} />
      )}
    </section>
  );
}

/** H5: whoever opened it is asked to fetch somebody; whoever did not is asked to look. */
function Uncleared({ openedBy }: { openedBy: string }) {
  const words = say();
  const clearing = clearLine();
  return (
    <div class="note note-warn">
      <p>
        <strong>{words.uncleared}</strong>
      </p>
      {openedBy === account.value?.person ? (
        <>
          <p>{words.other}</p>
          <ActList acts={[closeBench()]} title={words.acts} />
        </>
      ) : (
        <>
          <h2>{clearing.title}</h2>
          <ActForm act={clearing} />
        </>
      )}
    </div>
  );
}
