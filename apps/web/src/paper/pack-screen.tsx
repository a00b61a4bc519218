import '../act/act.css';
import '../clean-room/clean-room.css';
import { useRoute } from 'preact-iso';
import { ActForm } from '../act/act-form.js';
import { ActList } from '../act/act-list.js';
import { Whose } from '../clean-room/whose.js';
import { Time } from '../instants/time.js';
import type { PackState } from '../journey/downtime-state.js';
import type { JourneyState } from '../journey/journey-state.js';
import { readJourney } from '../journey/read-journey.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { DeviationsNote } from '../problems/deviations-note.js';
import { useDeviations } from '../problems/use-deviations.js';
import { account } from '../session/account.js';
import type { Answer } from '../sign/give.js';
import { WhomToCall } from '../verdict/whom-to-call.js';
import { inLanguages } from '../words/in-languages.js';
import { enterCourse, enterNotGiven } from './course-acts.js';
import { EnteredSheet } from './entered-sheet.js';
import { compareSheet, enterCheck, enterIllegible, returnSheet } from './sheet-acts.js';
import { partOf, sheetStep } from './sheet-step.js';

const say = inLanguages({
  en: {
    none: 'This therapy has no such pack.',
    pack: 'Printed pack',
    tube: 'of tube',
    valid: 'valid until',
    void: 'This pack is void: it was held, rejected or sent elsewhere after it was printed.',
    sheets: {
      A: 'Sheet A: the first check',
      B: 'Sheet B: the second check',
      C: 'Sheet C: the dose',
    } as Readonly<Record<string, string>>,
    or: 'Or',
    mine: 'You typed it. Somebody else holds the sheet beside it.',
    by: 'typed by',
    same: 'It is as the paper says, compared by',
    differs: 'It differs from the paper. QA looks at it. Compared by',
    returned: 'Accounted for, and not entered.',
  },
  cs: {
    none: 'Tato terapie takovou sadu nemá.',
    pack: 'Vytištěná sada',
    tube: 'ke zkumavce',
    valid: 'platí do',
    void: 'Tato sada neplatí: po vytištění byla dávka zadržena, zamítnuta nebo poslána jinam.',
    sheets: {
      A: 'List A: první kontrola',
      B: 'List B: druhá kontrola',
      C: 'List C: dávka',
    },
    or: 'Nebo',
    mine: 'Zadali jste ho vy. S listem ho porovná někdo jiný.',
    by: 'zadal(a)',
    same: 'Odpovídá papíru, porovnal(a)',
    differs: 'Liší se od papíru. QA se na to podívá. Porovnal(a)',
    returned: 'Vyřízen a nezadán.',
  },
});

/** The paper of one dose on the next morning: A, then B, then C, each typed by one person and compared by another (H50). */
export default function PackScreen() {
  const { coi = '', pack = '' } = useRoute().params;
  const reading = useReading(() => readJourney(coi), [coi]);
  const { deviations, onTold } = useDeviations(() => reading.reload());
  return (
    <div class="narrow">
      <Shown reading={reading}>
        {({ journey }) => {
          const printed = journey.downtime.packs[pack];
          return printed === undefined ? (
            <p class="note">{say().none}</p>
          ) : (
            <>
              <Whose {...journey} />
              <PackHead pack={printed} />
              <DeviationsNote of={deviations} />
              {printed.forms.map(form => (
                <Sheet key={form} {...{ journey, form, onTold }} />
              ))}
            </>
          );
        }}
      </Shown>
    </div>
  );
}

function PackHead({ pack: { pack, item, validUntil, voided } }: { pack: PackState }) {
  const words = say();
  return (
    <>
      <p>
        {words.pack} <code>{pack}</code> {words.tube} <code>{item}</code> · {words.valid}{' '}
        <Time at={validUntil} clockFirst />
      </p>
      {voided !== undefined && (
        <div class="note note-warn">
          <p>{words.void}</p>
          <WhomToCall />
        </div>
      )}
    </>
  );
}

interface SheetShown {
  readonly journey: JourneyState;
  readonly form: string;
  readonly onTold: (answer?: Answer) => Promise<void>;
}

function Sheet({ journey, form, onTold }: SheetShown) {
  const words = say();
  const typed = journey.downtime.entered[form];
  const step = sheetStep(journey.downtime, form, account.value?.person);
  return (
    <section class="card">
      <h2>{words.sheets[partOf(form)] ?? form}</h2>
      <p class="quiet-text">
        <code>{form}</code>
        {typed !== undefined && ` · ${words.by} ${typed.enteredBy}`}
      </p>
      {step === 'enter' && (
        <ActList
          title=""
          acts={[
            ...entering(journey, form),
            enterIllegible(journey.coi, form),
            returnSheet(journey.coi, form),
          ]}
          onDone={onTold}
        />
      )}
      {step === 'mine' && (
        <p class="note" role="status">
          {words.mine}
        </p>
      )}
      {step === 'compare' && typed !== undefined && (
        <>
          <EnteredSheet sheet={typed} />
          <ActForm act={compareSheet(journey.coi, form)} onDone={onTold} />
        </>
      )}
      {step === 'over' && <Over typed={typed} />}
    </section>
  );
}

const entering = ({ coi, doseNumber }: JourneyState, form: string) =>
  partOf(form) === 'C'
    ? [enterCourse(coi, form, doseNumber), enterNotGiven(coi, form)]
    : [enterCheck(coi, form)];

function Over({ typed }: { typed: JourneyState['downtime']['entered'][string] | undefined }) {
  const words = say();
  const compared = typed?.compared;
  if (compared === undefined) return <p>{words.returned}</p>;
  return (
    <p class={compared.agrees ? undefined : 'note note-warn'}>
      {compared.agrees ? words.same : words.differs} {compared.by}.
    </p>
  );
}
