import '../act/act.css';
import { useEffect } from 'preact/hooks';
import { ActForm } from '../act/act-form.js';
import { Dialog } from '../look/dialog.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { readArm, sealArm } from './arm-acts.js';
import { shownArm } from './shown-arm.js';

const say = inLanguages({
  en: {
    title: 'Sealed arms',
    compare: 'Compare the number with the card.',
    away: 'Put it away',
  },
  cs: {
    title: 'Zapečetěná ramena',
    compare: 'Porovnejte číslo s kartou.',
    away: 'Schovat',
  },
});

/** The unblinded pharmacist seals and reads, and does nothing else in the trial (ADR 38). */
export default function ArmsScreen() {
  const words = say();
  const [sealing, reading] = [sealArm(), readArm()];
  useEffect(() => () => void (shownArm.value = undefined), []);
  return (
    <div class="narrow">
      <h1>{words.title}</h1>
      <section>
        <h2>{reading.title}</h2>
        <ActForm act={reading} />
      </section>
      <section>
        <h2>{sealing.title}</h2>
        <ActForm act={sealing} />
      </section>
      <OpenArm />
    </div>
  );
}

function OpenArm() {
  const words = say();
  const shown = shownArm.value;
  if (shown === undefined) return null;
  const putAway = (): void => {
    shownArm.value = undefined;
  };
  return (
    <Dialog title={shown.arm} onClose={putAway}>
      <p>
        <strong>
          <Identifier value={shown.subjectNumber} whole />
        </strong>{' '}
        {words.compare}
      </p>
      <button type="button" class="next" onClick={putAway}>
        {words.away}
      </button>
    </Dialog>
  );
}
