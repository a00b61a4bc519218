import '../act/act.css';
import './storage.css';
import { useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { ActForm } from '../act/act-form.js';
import { ActList } from '../act/act-list.js';
import { act } from '../act/act.js';
import { scanOf } from '../act/scanned.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { Time } from '../instants/time.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { roles } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';
import type { FoundInBox } from './compare-map.js';
import { FindInBox } from './find-in-box.js';
import { moveMaterial, recordIdentityTest } from './material-acts.js';
import { positionsOf } from './positions.js';
import { type ReadBox, readBox } from './read-box.js';

type Material = components['schemas']['MaterialDto'];

const say = inLanguages({
  en: {
    found: 'Found',
    lies: 'Lies in',
    kept: 'Kept at',
    evidence: 'What was done to find out',
    surveys: 'people have looked into its box',
    tests: 'tests of its cells',
    containers: 'records of what it was packed in',
    resolved: 'It is known what it is:',
    disposed: 'It was destroyed.',
    survey: 'Look into its box',
    surveySays: 'By yourself, whatever a colleague has found. You are not shown what he recorded.',
    scanBox: 'Scan the box',
    confirm: 'This is what I found',
    done: 'Recorded. QA compares it with what another finds.',
    also: 'What else can be done',
  },
  cs: {
    found: 'Nalezeno',
    lies: 'Leží v',
    kept: 'Uchovává se v',
    evidence: 'Co se udělalo, aby se to zjistilo',
    surveys: 'lidí prohlédlo jeho kryobox',
    tests: 'vyšetření buněk',
    containers: 'záznamů o tom, v čem byl zabalen',
    resolved: 'Už se ví, co to je:',
    disposed: 'Byl zničen.',
    survey: 'Prohlédněte jeho kryobox',
    surveySays: 'Sami, ať kolega našel cokoli. Co zaznamenal, se vám neukáže.',
    scanBox: 'Naskenujte kryobox',
    confirm: 'Toto jsem našel (našla)',
    done: 'Zaznamenáno. QA to porovná s tím, co najde někdo jiný.',
    also: 'Co dalšího lze udělat',
  },
});

/** Material that nobody knows: where it is, and how each of two people adds what shows what it is. */
export default function MaterialScreen() {
  const { material = '' } = useRoute().params;
  const params = { path: { material } };
  const reading = useReading(
    () => answerOf(client.GET('/materials/{material}', { params })),
    [material],
  );
  return (
    <Shown reading={reading}>
      {read => <OneMaterial material={read} onTold={() => reading.reload()} />}
    </Shown>
  );
}

function OneMaterial({ material, onTold }: { material: Material; onTold: () => Promise<void> }) {
  const words = say();
  const { position, resolvedAs, status, inItsPosition } = material;
  const looks = roles.value.has('storage-keeper') || roles.value.has('operator');
  return (
    <>
      <h1>
        <code>{material.material}</code>
      </h1>
      <dl class="facts">
        <dt>{words.found}</dt>
        <dd>
          <Time at={material.foundAt} kind="past" /> · {material.description}
        </dd>
        <dt>{inItsPosition ? words.lies : words.kept}</dt>
        <dd>
          {inItsPosition && position !== null
            ? `${position.box} · ${position.position}`
            : material.quarantine}
        </dd>
        <dt>{words.evidence}</dt>
        <dd>
          {material.surveys} {words.surveys} · {material.tests} {words.tests} ·{' '}
          {material.containers} {words.containers}
        </dd>
      </dl>
      {status === 'resolved' && resolvedAs !== null && (
        <p class="note">
          {words.resolved} {resolvedAs.item} <code>{resolvedAs.coi}</code>
        </p>
      )}
      {status === 'disposed' && <p class="note">{words.disposed}</p>}
      {status === 'quarantine' && inItsPosition && position !== null && looks && (
        <Survey material={material.material} box={position.box} onTold={onTold} />
      )}
      {status === 'quarantine' && (
        <ActList
          title={words.also}
          acts={[
            moveMaterial(material.material),
            ...(roles.value.has('qc-analyst') ? [recordIdentityTest(material.material)] : []),
          ]}
          onDone={onTold}
        />
      )}
    </>
  );
}

interface SurveyShown {
  readonly material: string;
  readonly box: string;
  readonly onTold: () => Promise<void>;
}

function Survey({ material, box, onTold }: SurveyShown) {
  const words = say();
  const reading = useReading(() => readBox(box), [box]);
  return (
    <section>
      <h2>{words.survey}</h2>
      <p>{words.surveySays}</p>
      <Shown reading={reading}>
        {read => <LookInto key={read.box} material={material} box={read} onTold={onTold} />}
      </Shown>
    </section>
  );
}

function LookInto({ material, box, onTold }: Omit<SurveyShown, 'box'> & { readonly box: ReadBox }) {
  const words = say();
  const [found, setFound] = useState<FoundInBox>({});
  const [isDone, setDone] = useState(false);
  const isWhole = positionsOf(box).every(position => found[position] !== undefined);
  if (isDone)
    return (
      <p class="note" role="status">
        {words.done}
      </p>
    );
  return (
    <div class="stack">
      <FindInBox box={box.box} size={box} found={found} onFound={setFound} />
      {isWhole && (
        <ActForm
          act={surveyOf(material, found)}
          onDone={async () => {
            setDone(true);
            await onTold();
          }}
        />
      )}
    </div>
  );
}

const surveyOf = (material: string, found: FoundInBox) =>
  act({
    title: say().survey,
    entries: { box: scanOf(say().scanBox) },
    confirm: say().confirm,
    send: (head, { box }) =>
      client.POST('/materials/{material}/surveys', {
        params: { path: { material } },
        body: {
          ...head,
          box,
          scanned: Object.entries(found).flatMap(([position, tube]) =>
            typeof tube === 'string' ? [] : [{ position, tube }],
          ),
          unlabelled: Object.entries(found).flatMap(([position, what]) =>
            what === 'no-label' ? [position] : [],
          ),
        },
      }),
  });
