import { useRef, useState } from 'preact/hooks';
import { ActForm } from '../act/act-form.js';
import { ActList } from '../act/act-list.js';
import { client } from '../api/client.js';
import { type Command, newCommand } from '../api/command.js';
import { isUnanswered } from '../api/problem.js';
import type { JourneyState } from '../journey/journey-state.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import type { Scan } from '../scan/scan.js';
import { ScanList } from '../scan/scan-list.js';
import { give } from '../sign/give.js';
import { type LabelledKind, wordsOfLabels } from './label-words.js';
import { type PrintedLabels, printLabels } from './print-labels.js';
import { PrintedLabel } from './printed-label.js';

interface Shown {
  readonly journey: JourneyState;
  readonly kind: LabelledKind;
  readonly onTold: () => Promise<void>;
}

/**
 * What something goes into has a label before anything is in it: printed, put on, and scanned where it is now. What was printed and is on no
 * container yet is shown until it is.
 */
export function LabelContainers({ journey, kind, onTold }: Shown) {
  const words = wordsOfLabels();
  const [printed, setPrinted] = useState<PrintedLabels['labels']>([]);
  const printing = printLabels(journey.coi, kind, labels =>
    setPrinted(before => [...before, ...labels]),
  );
  const loose = Object.values(journey.items).filter(
    item => item.kind === kind && item.status === 'planned' && item.batch === journey.currentBatch,
  );
  if (loose.length === 0)
    return (
      <>
        <h2>{printing.title}</h2>
        <ActForm act={printing} onDone={onTold} />
      </>
    );
  const names = new Set(loose.map(({ item }) => item));
  return (
    <>
      <h2>{words.apply}</h2>
      <p>
        {words.left} <strong>{[...names].join(', ')}</strong>
      </p>
      {printed
        .filter(({ item }) => names.has(item))
        .map(label => (
          <PrintedLabel key={label.label} label={label} />
        ))}
      <ApplyLabels coi={journey.coi} onTold={onTold} />
      <ActList title={words.more} acts={[printing]} onDone={onTold} />
    </>
  );
}

/** Each by itself, as the ledger takes them: where one is refused, those before it are on record. */
function ApplyLabels({ coi, onTold }: { coi: string; onTold: () => Promise<void> }) {
  const words = wordsOfLabels();
  const [scans, setScans] = useState<readonly Scan[]>([]);
  // H26: while nobody answered, telling it again is the same command.
  const commands = useRef(new Map<string, Command>());
  const applying = useAction(async () => {
    const left = [...scans];
    try {
      for (const label of scans) {
        const head = commands.current.get(label.raw) ?? newCommand();
        commands.current.set(label.raw, head);
        await give(() =>
          client.POST('/journeys/{coi}/label-applications', {
            params: { path: { coi } },
            body: { ...head, label },
          }),
        );
        left.shift();
      }
    } catch (error) {
      // What was refused is scanned anew; what nobody answered is told again as it was.
      if (!isUnanswered(error)) commands.current.delete(left.shift()?.raw ?? '');
      throw error;
    } finally {
      setScans(left);
      await onTold();
    }
  });
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        void applying.run();
      }}
    >
      <ScanList label={words.ask} scans={scans} onScans={setScans} />
      <p role="status">{scans.length > 0 && `${scans.length} ${words.labels}`}</p>
      {applying.problem && <ProblemNote problem={applying.problem} />}
      <button type="submit" class="next" disabled={applying.isBusy || scans.length === 0}>
        {words.confirm}
      </button>
    </form>
  );
}
