import '../act/act.css';
import '../clean-room/clean-room.css';
import { useRoute } from 'preact-iso';
import { HoldsNote } from '../bedside/holds-note.js';
import { Whose } from '../clean-room/whose.js';
import type { JourneyState, PackageState } from '../journey/journey-state.js';
import { readJourney } from '../journey/read-journey.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Steps } from '../look/steps.js';
import { type NamedPost, readPlaces } from '../places/read-places.js';
import { DeviationsNote } from '../problems/deviations-note.js';
import { useDeviations } from '../problems/use-deviations.js';
import { account } from '../session/account.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { addressOfParcel } from './address-of-parcel.js';
import { ParcelNow } from './parcel-now.js';
import { ARRIVING, LEAVING, type ParcelStep, parcelStep } from './parcel-step.js';

const say = inLanguages({
  en: {
    steps: 'Steps',
    names: {
      accept: 'Take over',
      receive: 'Receive',
      'read-out': 'Read out',
      open: 'Open',
      unpack: 'Unpack',
      seal: 'Seal',
      give: 'Hold out',
      given: 'Held out',
    } as Readonly<Partial<Record<ParcelStep, string>>>,
    package: 'Package',
    contents: 'In it',
    sealed: 'Seal',
    none: 'This therapy has no such package.',
    pass: 'The courier has no account: a pass',
  },
  cs: {
    steps: 'Kroky',
    names: {
      accept: 'Převzít',
      receive: 'Přijmout',
      'read-out': 'Načíst záznamník',
      open: 'Otevřít',
      unpack: 'Vybalit',
      seal: 'Plomba',
      give: 'Nabídnout',
      given: 'Nabídnuta',
    },
    package: 'Zásilka',
    contents: 'Uvnitř',
    sealed: 'Plomba',
    none: 'Tato terapie takovou zásilku nemá.',
    pass: 'Kurýr nemá účet: propustka',
  },
});

/** One package at one post, from the hand of the courier until it is empty, or from its seal into his hand. */
export default function ParcelScreen() {
  const { coi = '', sscc = '' } = useRoute().params;
  const reading = useReading(async () => {
    const [{ journey }, posts] = await Promise.all([readJourney(coi), readPlaces()]);
    return { journey, posts };
  }, [coi]);
  const { deviations, onTold } = useDeviations(() => reading.reload());
  return (
    <div class="narrow">
      <Shown reading={reading}>
        {({ journey, posts }) => {
          const parcel = journey.packages[sscc];
          return parcel === undefined ? (
            <p class="note">{say().none}</p>
          ) : (
            <>
              <Whose {...journey} />
              <HoldsNote journey={journey} />
              <DeviationsNote of={deviations} />
              <OneParcel {...{ journey, parcel, posts, onTold }} />
            </>
          );
        }}
      </Shown>
    </div>
  );
}

interface OneParcelShown {
  readonly journey: JourneyState;
  readonly parcel: PackageState;
  readonly posts: readonly NamedPost[];
  readonly onTold: Parameters<typeof ParcelNow>[0]['onTold'];
}

function OneParcel({ journey, parcel, posts, onTold }: OneParcelShown) {
  const words = say();
  const at = account.value?.at;
  const step = at === undefined ? 'elsewhere' : parcelStep(parcel, at);
  const steps = [ARRIVING, LEAVING].find(each => each.includes(step));
  const { sscc, seal, items } = parcel;
  return (
    <>
      {steps !== undefined && (
        <Steps label={words.steps} names={words.names} steps={steps} now={step} />
      )}
      <dl class="facts">
        <dt>{words.package}</dt>
        <dd>
          <Identifier value={sscc} />
        </dd>
        {seal !== undefined && (
          <>
            <dt>{words.sealed}</dt>
            <dd>
              <Identifier value={seal} />
            </dd>
          </>
        )}
        <dt>{words.contents}</dt>
        <dd>{items.join(', ')}</dd>
      </dl>
      <ParcelNow key={step} coi={journey.coi} parcel={parcel} posts={posts} onTold={onTold} />
      {step !== 'over' && (
        <p>
          <a href={`${addressOfParcel({ coi: journey.coi, sscc })}/passes`}>{words.pass}</a>
        </p>
      )}
    </>
  );
}
