import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ActForm } from '../act/act-form.js';
import type { Act } from '../act/act.js';
import { LabelContainers } from '../label/label-containers.js';
import type { LabelledKind } from '../label/label-words.js';
import { Choice } from '../look/choice.js';
import { packUnits } from '../package/pack-acts.js';
import { ParcelNow } from '../package/parcel-now.js';
import type { NamedPost } from '../places/read-places.js';
import { account } from '../session/account.js';
import type { Answer } from '../sign/give.js';
import { offerUnits } from '../units/unit-acts.js';
import { inLanguages } from '../words/in-languages.js';
import { discardVessel, feed, harvest, isolate, passage } from './culture-acts.js';
import { fill, freeze, seal, testSeal } from './filling-acts.js';
import { keepPicture } from './keep-picture.js';
import type { AtTheBench } from './next-step.js';
import type { Therapy } from './read-therapy.js';
import { takeSample } from './sample-acts.js';

const say = inLanguages({
  en: {
    wait: 'Nothing of this therapy is at your post. It appears here as soon as a package was received and unpacked.',
    offered: 'It is offered. Whoever takes it scans it; until then it is yours.',
    pack: 'It may leave once it is certified for use. What is still missing stands below.',
    spare: 'The dose has left. What is here is the spare: it stays until the dose was given.',
    over: 'Everything that was made is elsewhere. What is still missing stands below.',
    leftOver: 'These vessels are of a batch that has ended. Throw each of them away.',
    growing: 'What do you do now?',
    ways: {
      feed: 'Change the medium',
      passage: 'Move the cells on (passage)',
      picture: 'Keep a picture of the cells',
    },
  },
  cs: {
    wait: 'Na vašem pracovišti není z této terapie nic. Objeví se zde, jakmile bude zásilka přijata a vybalena.',
    offered: 'Je nabídnuto. Kdo to převezme, naskenuje to; do té doby je to vaše.',
    pack: 'Odejít smí, až bude certifikováno k použití. Co ještě chybí, je níže.',
    spare: 'Dávka odešla. Co je zde, je rezerva: zůstává, dokud se dávka nepodá.',
    over: 'Vše, co bylo vyrobeno, je jinde. Co ještě chybí, je níže.',
    leftOver: 'Tyto nádoby patří k šarži, která skončila. Každou vyhoďte.',
    growing: 'Co teď děláte?',
    ways: { feed: 'Výměna média', passage: 'Pasáž buněk', picture: 'Uchovat snímek buněk' },
  },
});

interface Shown {
  readonly therapy: Therapy;
  readonly bench: AtTheBench;
  readonly posts: readonly NamedPost[];
  readonly onTold: (answer?: Answer) => Promise<void>;
}

/** The next right act, and what has to be there for it. */
export function StepNow({ therapy, bench, posts, onTold }: Shown) {
  const words = say();
  const { journey, protocol } = therapy;
  const { coi } = journey;
  const at = account.value?.at;
  const doing = (what: Act) => <Doing act={what} onTold={onTold} />;
  const into = (kind: LabelledKind, what: Act) => (
    <Into kind={kind} therapy={therapy} bench={bench} onTold={onTold}>
      {doing(what)}
    </Into>
  );
  switch (bench.step) {
    case 'wait':
      return <p class="note">{words.wait}</p>;
    case 'package':
      return bench.package && <ParcelNow parcel={bench.package} {...{ coi, posts, onTold }} />;
    case 'isolate':
      return into('vessel', isolate(coi));
    case 'grow':
      return <Growing {...{ therapy, bench, posts, onTold }} />;
    case 'harvest':
      return into('harvest', harvest(coi));
    case 'sample':
      return into('sample', takeSample(coi, protocol.tests));
    case 'fill':
      return into('tube', fill(coi));
    case 'seal':
      return doing(seal(coi));
    case 'test-seal':
      return doing(testSeal(coi));
    case 'freeze':
      return doing(freeze(coi));
    case 'hand-over':
      return doing(
        offerUnits(
          coi,
          posts.filter(({ site, post }) => site === at?.site && post !== at.post),
        ),
      );
    case 'offered':
      return <p class="note">{words.offered}</p>;
    case 'pack':
      return (
        <>
          <p class="note">{words.pack}</p>
          {doing(
            packUnits(
              coi,
              'product',
              posts.filter(({ site }) => site !== at?.site),
            ),
          )}
        </>
      );
    case 'spare':
      return <p class="note">{words.spare}</p>;
    case 'discard':
      return (
        <>
          <p class="note note-warn">{words.leftOver}</p>
          {doing(discardVessel(coi))}
        </>
      );
    case 'over':
      return <p class="note">{words.over}</p>;
  }
}

function Doing({ act, onTold }: { act: Act; onTold: (answer?: Answer) => Promise<void> }) {
  return (
    <section>
      <h2>{act.title}</h2>
      <ActForm act={act} onDone={onTold} />
    </section>
  );
}

/** Cells are fed until they are moved on: which of the two it is today, whoever looks at them says. */
function Growing({ therapy, bench, onTold }: Shown) {
  const words = say();
  const [way, setWay] = useState<'feed' | 'passage' | 'picture'>();
  const { coi, currentBatch } = therapy.journey;
  return (
    <>
      <Choice legend={words.growing} options={words.ways} chosen={way} onChoose={setWay} />
      {way === 'feed' && <Doing act={feed(coi)} onTold={onTold} />}
      {way === 'passage' && (
        <Into kind="vessel" therapy={therapy} bench={bench} onTold={onTold}>
          <Doing act={passage(coi)} onTold={onTold} />
        </Into>
      )}
      {way === 'picture' && <Doing act={keepPicture(coi, currentBatch)} onTold={onTold} />}
    </>
  );
}

interface IntoShown extends Pick<Shown, 'therapy' | 'bench' | 'onTold'> {
  readonly kind: LabelledKind;
  readonly children: ComponentChildren;
}

/** What something goes into has its label first. */
function Into({ kind, therapy: { journey }, bench, onTold, children }: IntoShown) {
  const isReady = bench.empty.some(item => item.kind === kind);
  const isLoose = Object.values(journey.items).some(
    item => item.kind === kind && item.status === 'planned' && item.batch === journey.currentBatch,
  );
  return isReady && !isLoose ? (
    <>{children}</>
  ) : (
    <LabelContainers journey={journey} kind={kind} onTold={onTold} />
  );
}
