import { useState } from 'preact/hooks';
import { client } from '../api/client.js';
import { isUnanswered } from '../api/problem.js';
import { useKeptCommand } from '../api/use-kept-command.js';
import type { JourneyState } from '../journey/journey-state.js';
import { Field } from '../look/field.js';
import { ProblemNote } from '../problems/problem-note.js';
import { useAction } from '../problems/use-action.js';
import { ScanButton } from '../scan/scan-button.js';
import type { Scan } from '../scan/scan.js';
import { give } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';
import { HeardForm, NOTHING_SAID, asTold } from './heard-form.js';

const say = inLanguages({
  en: {
    title: 'Is this the person, and are these their cells?',
    alone: 'Check by yourself, from the beginning, whatever a colleague has found.',
    band: 'Scan the wristband on the arm',
    bandDone: 'Wristband scanned',
    tube: 'Scan the closed tube',
    tubeDone: 'Tube scanned',
    number: 'Subject number, as you read it on the label',
    confirm: 'Confirm my check',
    recorded: 'Your check is recorded.',
    second:
      'A second person now does the same, on their own sign-in, from a blank screen. Both of you see the verdict.',
  },
  cs: {
    title: 'Je to ta osoba a jsou to její buňky?',
    alone: 'Zkontrolujte to sami a od začátku, ať kolega zjistil cokoli.',
    band: 'Naskenujte náramek na ruce',
    bandDone: 'Náramek naskenován',
    tube: 'Naskenujte uzavřenou zkumavku',
    tubeDone: 'Zkumavka naskenována',
    number: 'Číslo subjektu, jak ho čtete na štítku',
    confirm: 'Potvrdit mou kontrolu',
    recorded: 'Vaše kontrola je zaznamenána.',
    second:
      'Teď totéž udělá druhá osoba, pod vlastním přihlášením a s prázdnou obrazovkou. Výsledek uvidíte oba.',
  },
});

interface Shown {
  readonly journey: JourneyState;
  readonly onTold: () => Promise<void>;
}

/** H28, H30: one independent check of person and tube. Nothing is filled in beforehand, and nothing of another's check is shown. */
export function CheckStep({ journey, onTold }: Shown) {
  const words = say();
  const [said, setSaid] = useState(NOTHING_SAID);
  const [band, setBand] = useState<Scan>();
  const [tube, setTube] = useState<Scan>();
  const [subjectNumber, setSubjectNumber] = useState('');
  const [isRecorded, setRecorded] = useState(false);
  const begin = (): void => {
    setBand(undefined);
    setTube(undefined);
  };
  const command = useKeptCommand();
  const checking = useAction(async () => {
    if (band === undefined || tube === undefined) return;
    const body = { wristband: band, tube, subjectNumber: subjectNumber.trim(), ...asTold(said) };
    const params = { path: { coi: journey.coi } };
    try {
      await command.tell(head =>
        give(signature =>
          client.POST('/journeys/{coi}/verifications', {
            params,
            body: { ...head, ...body, ...(signature && { signature }) },
          }),
        ),
      );
      setRecorded(true);
    } catch (error) {
      // What was refused is scanned again: a check is made of what is in the hands now.
      if (!isUnanswered(error)) begin();
      throw error;
    } finally {
      // A mismatch voids every check of the attempt, and the next one begins from a blank screen.
      await onTold();
    }
  });
  if (isRecorded)
    return (
      <div class="note" role="status">
        <p>
          <strong>{words.recorded}</strong>
        </p>
        <p>{words.second}</p>
      </div>
    );
  return (
    <form
      onInput={command.forget}
      onSubmit={event => {
        event.preventDefault();
        void checking.run();
      }}
    >
      <h2>{words.title}</h2>
      <p>{words.alone}</p>
      <HeardForm
        said={said}
        onSaid={setSaid}
        asksForThird={checking.problem?.code === 'LOOK_ALIKE_PRESENT'}
      />
      <ScanButton
        label={band ? words.bandDone : words.band}
        isDone={band !== undefined}
        onScan={setBand}
      />
      <ScanButton
        label={tube ? words.tubeDone : words.tube}
        isDone={tube !== undefined}
        onScan={setTube}
      />
      <Field
        label={words.number}
        value={subjectNumber}
        onValue={setSubjectNumber}
        autoComplete="off"
      />
      {checking.problem && <ProblemNote problem={checking.problem} />}
      <button
        type="submit"
        class="next"
        disabled={checking.isBusy || band === undefined || tube === undefined}
      >
        {words.confirm}
      </button>
    </form>
  );
}
