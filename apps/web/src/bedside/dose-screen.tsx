import { useRoute } from 'preact-iso';
import { useEffect, useState } from 'preact/hooks';
import type { JourneyState } from '../journey/journey-state.js';
import { Time } from '../instants/time.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { account } from '../session/account.js';
import { Identifier } from '../token/identifier.js';
import { Token } from '../token/token.js';
import { MatchVerdict } from '../verdict/match-verdict.js';
import { inLanguages } from '../words/in-languages.js';
import { DoseSteps } from './dose-steps.js';
import { Happenings } from './happenings.js';
import { HoldsNote } from './holds-note.js';
import { type AtTheBed, atTheBed } from './next-step.js';
import { type ReadDose, asksForMore, readDose } from './read-dose.js';
import { StepNow } from './step-now.js';

const say = inLanguages({
  en: { dose: 'Dose', useBy: 'Use by:' },
  cs: { dose: 'Dávka', useBy: 'Podat nejpozději:' },
});

/** The life of one infusion, one step at a time: what is next is the largest thing on the screen. */
export default function DoseScreen() {
  const { coi = '' } = useRoute().params;
  const reading = useReading(() => readDose(coi), [coi]);
  return (
    <div class="narrow">
      <Shown reading={reading}>{dose => <Dose {...dose} onTold={() => reading.reload()} />}</Shown>
    </div>
  );
}

function Dose({ journey, preparation, onTold }: ReadDose & { onTold: () => Promise<void> }) {
  const at = account.value?.at ?? { site: '', post: '' };
  const bed = atTheBed(journey, at, asksForMore(preparation));
  const isChecked = bed.step !== 'check' && bed.checkers > 1;
  const [isSeen, setSeen] = useState(isChecked);
  // Checked anew, after a thaw or because a mismatch has voided it, it has a verdict of its own.
  useEffect(() => {
    if (!isChecked) setSeen(false);
  }, [isChecked]);
  if (isChecked && !isSeen)
    return <MatchVerdict journey={journey} step={bed.step} onGoOn={() => setSeen(true)} />;
  return (
    <>
      <DoseHead journey={journey} bed={bed} />
      <HoldsNote journey={journey} />
      <DoseSteps step={bed.step} steps={bed.steps} />
      <StepNow
        key={`${bed.step} ${journey.bedside.attempt}`}
        journey={journey}
        bed={bed}
        preparation={preparation}
        onTold={onTold}
      />
      <Happenings journey={journey} bed={bed} onTold={onTold} />
    </>
  );
}

function DoseHead({ journey, bed }: { journey: JourneyState; bed: AtTheBed }) {
  const words = say();
  const { tube, syringe } = bed;
  const clocks = [syringe ?? tube].flatMap(item =>
    item === undefined
      ? []
      : [item.openedUseBy, item.preparedUseBy, item.thawedUseBy, item.expiresAt],
  );
  const limits = clocks.filter(limit => limit !== undefined);
  return (
    <header class="dose-head">
      <h1 class="who">
        <Token subjectNumber={journey.subjectNumber} size="large" />
        <span>
          <Identifier value={journey.subjectNumber} whole />
          <span class="quiet-text under">
            {words.dose} {journey.doseNumber} · <Identifier value={journey.coi} />
          </span>
        </span>
      </h1>
      {limits.length > 0 && bed.step !== 'over' && (
        <p class="clock">
          {words.useBy} <Time at={Math.min(...limits)} />
        </p>
      )}
    </header>
  );
}
