import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { readJourney } from '../journey/read-journey.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Choice } from '../look/choice.js';
import { BASE } from '../shell/base.js';
import { Identifier } from '../token/identifier.js';
import { Token } from '../token/token.js';
import { inLanguages } from '../words/in-languages.js';
import { BindForm } from './bind-form.js';
import { ConfirmForm } from './confirm-form.js';
import { EndOfStayForm } from './end-of-stay-form.js';
import { RemoveForm } from './remove-form.js';

type Act = 'bind' | 'confirm' | 'remove' | 'end';

const say = inLanguages({
  en: {
    title: 'Wristband',
    legend: 'What are you doing?',
    acts: {
      bind: 'I put one on',
      confirm: 'I confirm it, as the second person',
      remove: 'It is torn, lost or on the wrong arm',
      end: 'The stay in hospital ends',
    } as Readonly<Record<Act, string>>,
    told: {
      bind: 'Recorded. It opens nothing until a second person has confirmed it.',
      confirm: 'Confirmed. The band counts from now on.',
      remove: 'Recorded. It opens nothing any more.',
      end: 'Recorded. No band of this stay counts any more.',
    } as Readonly<Record<Act, string>>,
    back: 'Back to the dose',
  },
  cs: {
    title: 'Náramek',
    legend: 'Co děláte?',
    acts: {
      bind: 'Nasazuji ho',
      confirm: 'Potvrzuji ho jako druhá osoba',
      remove: 'Je roztržený, ztracený nebo na cizí ruce',
      end: 'Pobyt v nemocnici končí',
    },
    told: {
      bind: 'Zaznamenáno. Dokud ho nepotvrdí druhá osoba, nic neotevírá.',
      confirm: 'Potvrzeno. Náramek od teď platí.',
      remove: 'Zaznamenáno. Už nic neotevírá.',
      end: 'Zaznamenáno. Žádný náramek z tohoto pobytu už neplatí.',
    },
    back: 'Zpět k dávce',
  },
});

/** What is on the arm: bound for one stay, by two people who each asked who it is (ADR 18). */
export default function WristbandScreen() {
  const words = say();
  const { coi = '' } = useRoute().params;
  const reading = useReading(async () => (await readJourney(coi)).journey, [coi]);
  const [act, setAct] = useState<Act>();
  const [told, setTold] = useState<Act>();
  const choose = (chosen: Act): void => {
    setTold(undefined);
    setAct(chosen);
  };
  const done = (): void => {
    setTold(act);
    setAct(undefined);
  };
  return (
    <div class="narrow stack">
      <Shown reading={reading}>
        {({ participant, subjectNumber }) => (
          <>
            <h1 class="who">
              <Token subjectNumber={subjectNumber} />
              <span>
                {words.title} · <Identifier value={subjectNumber} whole />
              </span>
            </h1>
            {told !== undefined && (
              <p class="note" role="status">
                {words.told[told]}
              </p>
            )}
            <Choice legend={words.legend} options={words.acts} chosen={act} onChoose={choose} />
            {act === 'bind' && <BindForm participant={participant} onTold={done} />}
            {act === 'confirm' && <ConfirmForm participant={participant} onTold={done} />}
            {act === 'remove' && <RemoveForm participant={participant} onTold={done} />}
            {act === 'end' && <EndOfStayForm participant={participant} onTold={done} />}
            <a class="button" href={`${BASE}/bedside/${coi}`}>
              {words.back}
            </a>
          </>
        )}
      </Shown>
    </div>
  );
}
