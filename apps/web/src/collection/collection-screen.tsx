import '../act/act.css';
import '../clean-room/clean-room.css';
import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { ActForm } from '../act/act-form.js';
import type { Act } from '../act/act.js';
import { HoldsNote } from '../bedside/holds-note.js';
import { Whose } from '../clean-room/whose.js';
import type { JourneyState } from '../journey/journey-state.js';
import { readJourney } from '../journey/read-journey.js';
import type { PrintedLabels } from '../label/print-labels.js';
import { PrintedLabel } from '../label/printed-label.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Steps } from '../look/steps.js';
import { packUnits } from '../package/pack-acts.js';
import { ParcelNow } from '../package/parcel-now.js';
import { type NamedPost, readPlaces } from '../places/read-places.js';
import { DeviationsNote } from '../problems/deviations-note.js';
import { useDeviations } from '../problems/use-deviations.js';
import { type Protocol, readProtocol } from '../protocol/read-protocol.js';
import { account } from '../session/account.js';
import type { Answer } from '../sign/give.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import { applyLabel, aspirate, compareLabel, printCollectionLabel } from './collection-acts.js';
import { type AtTheCollection, STEPS, type Step, atTheCollection } from './next-step.js';

const say = inLanguages({
  en: {
    steps: 'Steps',
    names: {
      print: 'Label',
      apply: 'Put on',
      compare: 'Compare',
      aspirate: 'Aspirate',
      pack: 'Pack',
      package: 'Give away',
    } as Readonly<Partial<Record<Step, string>>>,
    another:
      'You put the label on. Another person now compares it with the wristband, on their own sign-in.',
    over: 'What was collected is on its way, or in the clean room.',
    band: 'The wristband',
  },
  cs: {
    steps: 'Kroky',
    names: {
      print: 'Štítek',
      apply: 'Nalepit',
      compare: 'Porovnat',
      aspirate: 'Odběr',
      pack: 'Balení',
      package: 'Předání',
    },
    another:
      'Štítek jste nalepil(a) vy. Teď ho s náramkem porovná jiná osoba pod vlastním přihlášením.',
    over: 'Co se odebralo, je na cestě nebo v čistých prostorách.',
    band: 'Náramek',
  },
});

/** One collection, at the bed: the label is born from the wristband, and two people see it on the container before the needle. */
export default function CollectionScreen() {
  const { coi = '' } = useRoute().params;
  const reading = useReading(async () => {
    const [{ journey }, posts] = await Promise.all([readJourney(coi), readPlaces()]);
    return { journey, posts, protocol: await readProtocol(journey.protocol) };
  }, [coi]);
  const { deviations, onTold } = useDeviations(() => reading.reload());
  return (
    <div class="narrow">
      <Shown reading={reading}>
        {read => <Collection {...read} {...{ deviations, onTold }} />}
      </Shown>
    </div>
  );
}

interface CollectionShown {
  readonly journey: JourneyState;
  readonly protocol: Protocol;
  readonly posts: readonly NamedPost[];
  readonly deviations: Parameters<typeof DeviationsNote>[0]['of'];
  readonly onTold: (answer?: Answer) => Promise<void>;
}

function Collection(shown: CollectionShown) {
  const words = say();
  const { journey } = shown;
  const { coi, subjectNumber, doseNumber, currentBatch } = journey;
  const at = atTheCollection(journey, account.value?.at ?? nowhere);
  const [printed, setPrinted] = useState<PrintedLabels['labels']>([]);
  return (
    <>
      <Whose {...{ coi, subjectNumber, doseNumber }} batch={currentBatch} />
      <HoldsNote journey={journey} />
      <DeviationsNote of={shown.deviations} />
      <Steps label={words.steps} names={words.names} steps={STEPS} now={at.step} />
      {at.step === 'apply' &&
        printed.map(label => <PrintedLabel key={label.label} label={label} />)}
      <StepNow {...shown} at={at} onPrinted={setPrinted} />
      <p class="actions">
        <a class="button" href={`${BASE}/bedside/${coi}/wristband`}>
          {words.band}
        </a>
      </p>
    </>
  );
}

const nowhere = { organisation: '', site: '', post: '' };

interface StepShown extends CollectionShown {
  readonly at: AtTheCollection;
  readonly onPrinted: (labels: PrintedLabels['labels']) => void;
}

function StepNow({ journey: { coi }, protocol, posts, at, onPrinted, onTold }: StepShown) {
  const words = say();
  const doing = (what: Act) => (
    <section key={at.step}>
      <h2>{what.title}</h2>
      <ActForm act={what} onDone={onTold} />
    </section>
  );
  const site = account.value?.at.site;
  switch (at.step) {
    case 'print':
      return doing(printCollectionLabel(coi, onPrinted));
    case 'apply':
      return doing(applyLabel(coi));
    case 'compare':
      return at.labelledBy === account.value?.person ? (
        <p class="note" role="status">
          {words.another}
        </p>
      ) : (
        doing(compareLabel(coi))
      );
    case 'aspirate':
      return doing(aspirate(coi, protocol.collection.aspirationSites));
    case 'pack':
      return doing(
        packUnits(
          coi,
          'startingMaterial',
          posts.filter(each => each.site !== site),
        ),
      );
    case 'package':
      return at.package && <ParcelNow parcel={at.package} {...{ coi, posts, onTold }} />;
    case 'over':
      return <p class="note">{words.over}</p>;
  }
}
