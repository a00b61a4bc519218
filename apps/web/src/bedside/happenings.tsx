import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { JourneyState } from '../journey/journey-state.js';
import { Dialog } from '../look/dialog.js';
import { roles } from '../session/account.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import { CancelForm } from './cancel-form.js';
import type { AtTheBed } from './next-step.js';
import { PunctureForm } from './puncture-form.js';
import { ReactionForm } from './reaction-form.js';
import { ReturnForm } from './return-form.js';
import { SpillForm } from './spill-form.js';
import { DoubtForm } from './doubt-form.js';

type Happening = 'spill' | 'puncture' | 'reaction' | 'doubt' | 'cancel' | 'return';

const say = inLanguages({
  en: {
    title: 'Something happened',
    names: {
      spill: 'Something was spilled',
      puncture: 'The puncture failed',
      reaction: 'The person reacts',
      doubt: 'I have a doubt: hold it',
      cancel: 'It is not given today',
      return: 'Give a unit back',
    } as Readonly<Record<Happening, string>>,
    wristband: 'The wristband',
    close: 'Back',
  },
  cs: {
    title: 'Něco se stalo',
    names: {
      spill: 'Něco se rozlilo',
      puncture: 'Vpich se nezdařil',
      reaction: 'Pacient reaguje',
      doubt: 'Mám pochybnost: zadržet',
      cancel: 'Dnes se nepodá',
      return: 'Vrátit jednotku',
    },
    wristband: 'Náramek',
    close: 'Zpět',
  },
});

interface Shown {
  readonly journey: JourneyState;
  readonly bed: AtTheBed;
  readonly onTold: () => Promise<void>;
}

/** What is always there, whatever step comes next: one tap, and what really happened is recorded. */
export function Happenings({ journey, bed, onTold }: Shown) {
  const words = say();
  const [open, setOpen] = useState<Happening>();
  const close = (): void => setOpen(undefined);
  const done = async (): Promise<void> => {
    close();
    await onTold();
  };
  const { coi } = journey;
  const forms: Readonly<Partial<Record<Happening, ComponentChildren>>> = {
    spill: <SpillForm coi={coi} onTold={done} />,
    ...(bed.step === 'end' ? { puncture: <PunctureForm coi={coi} onTold={done} /> } : {}),
    reaction: <ReactionForm coi={coi} onTold={done} />,
    doubt: <DoubtForm coi={coi} item={(bed.syringe ?? bed.tube)?.item} onTold={done} />,
    ...(roles.value.has('administering-physician') && journey.planned !== undefined
      ? { cancel: <CancelForm coi={coi} onTold={done} /> }
      : {}),
    return: <ReturnForm coi={coi} onTold={done} />,
  };
  return (
    <section class="happenings">
      <h2>{words.title}</h2>
      <div class="actions">
        {(Object.keys(forms) as Happening[]).map(each => (
          <button key={each} type="button" onClick={() => setOpen(each)}>
            {words.names[each]}
          </button>
        ))}
        <a class="button" href={`${BASE}/bedside/${coi}/wristband`}>
          {words.wristband}
        </a>
      </div>
      {open !== undefined && (
        <Dialog title={words.names[open]} onClose={close}>
          {forms[open]}
          <button type="button" class="quiet" onClick={close}>
            {words.close}
          </button>
        </Dialog>
      )}
    </section>
  );
}
