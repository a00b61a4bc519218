import '../act/act.css';
import './passes.css';
import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { ActForm } from '../act/act-form.js';
import type { JourneyState } from '../journey/journey-state.js';
import { readJourney } from '../journey/read-journey.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { addressOfParcel } from '../package/address-of-parcel.js';
import { type NamedPost, readPlaces } from '../places/read-places.js';
import { account } from '../session/account.js';
import type { Answer } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';
import { GivenPass } from './given-pass.js';
import { OnePass } from './one-pass.js';
import { type Given, givePass } from './pass-acts.js';

const say = inLanguages({
  en: {
    back: 'Back to the package',
    title: 'A pass for one package',
    none: 'This therapy has no such package.',
    give: 'Give one',
    given: 'Given until now',
    first: 'None was given for it yet.',
    nobody: 'No other organisation carries packages here.',
  },
  cs: {
    back: 'Zpět k zásilce',
    title: 'Propustka pro jednu zásilku',
    none: 'Tato terapie takovou zásilku nemá.',
    give: 'Vydat',
    given: 'Dosud vydané',
    first: 'Zatím pro ni žádná vydána nebyla.',
    nobody: 'Žádná jiná organizace zde zásilky nevozí.',
  },
});

/** For the courier who comes and whom nobody knows: a pass, who has it, and its end. */
export default function PassesScreen() {
  const words = say();
  const { coi = '', sscc = '' } = useRoute().params;
  const reading = useReading(async () => {
    const [{ journey }, posts] = await Promise.all([readJourney(coi), readPlaces()]);
    return { journey, posts };
  }, [coi]);
  return (
    <div class="narrow">
      <p class="not-printed">
        <a class="back" href={addressOfParcel({ coi, sscc })}>
          ← {words.back}
        </a>
      </p>
      <h1>{words.title}</h1>
      <Shown reading={reading}>
        {({ journey, posts }) =>
          journey.packages[sscc] === undefined ? (
            <p class="note">{words.none}</p>
          ) : (
            <Passes {...{ journey, posts, sscc }} />
          )
        }
      </Shown>
    </div>
  );
}

interface PassesShown {
  readonly journey: JourneyState;
  readonly posts: readonly NamedPost[];
  readonly sscc: string;
}

function Passes({ journey, posts, sscc }: PassesShown) {
  const words = say();
  const [given, setGiven] = useState<Given>();
  const at = account.value?.at;
  // A courier is of another organisation than whoever hands over to him.
  const carriers = posts.filter(({ organisation }) => organisation !== at?.organisation);
  const ofIt = Object.values(journey.passes).filter(pass => pass.sscc === sscc);
  if (given !== undefined)
    return <GivenPass given={given} sscc={sscc} onOver={() => setGiven(undefined)} />;
  return (
    <>
      <section>
        <h2>{words.give}</h2>
        {carriers.length === 0 ? (
          <p>{words.nobody}</p>
        ) : (
          <ActForm
            act={givePass(journey.coi, carriers)}
            onDone={answer => setGiven(givenIn(answer))}
          />
        )}
      </section>
      <section>
        <h2>{words.given}</h2>
        {ofIt.length === 0 && <p>{words.first}</p>}
        <ul class="list">
          {ofIt.toReversed().map(pass => (
            <OnePass key={pass.pass} coi={journey.coi} pass={pass} />
          ))}
        </ul>
      </section>
    </>
  );
}

/** The answer of this one command says more than others do. */
const givenIn = (answer: Answer): Given => answer as Answer & Given;
