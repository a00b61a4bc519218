import type { JourneyState } from '../journey/journey-state.js';
import { roles } from '../session/account.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import { AfterInfusion } from './after-infusion.js';
import { CheckStep } from './check-step.js';
import { DrawUpStep } from './draw-up-step.js';
import { EndStep } from './end-step.js';
import { EndThawStep } from './end-thaw-step.js';
import { LabelSyringeStep } from './label-syringe-step.js';
import type { AtTheBed } from './next-step.js';
import { OpenStep } from './open-step.js';
import type { Preparation } from './read-dose.js';
import { ReconstituteStep } from './reconstitute-step.js';
import { StartStep } from './start-step.js';
import { ThawStep } from './thaw-step.js';
import { TimeOutStep } from './time-out-step.js';

const say = inLanguages({
  en: {
    receive:
      'The dose is not at your post yet. It appears here as soon as the package was received and unpacked.',
    packages: 'Packages: what has come, and what is on its way',
    over: 'This dose has been given. What is left is returned or destroyed, and the person is watched.',
    physician: 'The administering physician gives the dose now.',
  },
  cs: {
    receive:
      'Dávka ještě není na vašem pracovišti. Objeví se zde, jakmile bude zásilka přijata a vybalena.',
    packages: 'Zásilky: co přišlo a co je na cestě',
    over: 'Tato dávka byla podána. Zbytek se vrací nebo ničí a pacient se sleduje.',
    physician: 'Dávku nyní podává podávající lékař.',
  },
});

interface Shown {
  readonly journey: JourneyState;
  readonly bed: AtTheBed;
  readonly preparation: Preparation | undefined;
  readonly onTold: () => Promise<void>;
}

export function StepNow({ journey, bed, preparation, onTold }: Shown) {
  const words = say();
  const { coi } = journey;
  switch (bed.step) {
    case 'receive':
      return (
        <>
          <p class="note">{words.receive}</p>
          <a class="button" href={`${BASE}/packages`}>
            {words.packages}
          </a>
        </>
      );
    case 'thaw':
      return <ThawStep coi={coi} preparation={preparation} onTold={onTold} />;
    case 'end-thaw':
      return <EndThawStep coi={coi} onTold={onTold} />;
    case 'check':
      return <CheckStep journey={journey} onTold={onTold} />;
    case 'open':
      return <OpenStep coi={coi} onTold={onTold} />;
    case 'reconstitute':
      return <ReconstituteStep coi={coi} preparation={preparation} onTold={onTold} />;
    case 'label-syringe':
      return <LabelSyringeStep coi={coi} onTold={onTold} />;
    case 'draw-up':
      return (
        <DrawUpStep coi={coi} heldMicrolitres={bed.tube?.volumeMicrolitres ?? 0} onTold={onTold} />
      );
    case 'time-out':
      return <TimeOutStep coi={coi} onTold={onTold} />;
    case 'start':
      return roles.value.has('administering-physician') ? (
        <StartStep coi={coi} doseNumber={journey.doseNumber} onTold={onTold} />
      ) : (
        <p class="note">{words.physician}</p>
      );
    case 'end':
      return (
        <EndStep coi={coi} heldMicrolitres={bed.syringe?.volumeMicrolitres ?? 0} onTold={onTold} />
      );
    case 'over':
      return (
        <>
          <p class="note">{words.over}</p>
          <AfterInfusion journey={journey} />
        </>
      );
  }
}
