import '../act/act.css';
import './storage.css';
import { useRoute } from 'preact-iso';
import { ActForm } from '../act/act-form.js';
import { ActList } from '../act/act-list.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Time } from '../instants/time.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { useTitle } from '../problems/use-title.js';
import { BASE } from '../shell/base.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { WhomToCall } from '../verdict/whom-to-call.js';
import { degreesOf } from './degrees-of.js';
import { readTank, rescue } from './storage-acts.js';
import { type Tank, TankCard, openAlarms } from './tank-card.js';

const say = inLanguages({
  en: {
    title: 'Tank',
    alarms: 'What is wrong with it',
    limits: 'It may be at most',
    level: 'and holds at least',
    silent: 'of nitrogen. Silent for',
    minutes: 'minutes it raises an alarm.',
    boxes: 'Boxes in it',
    none: 'No box stands in it.',
    taken: 'of',
    also: 'What else can be done',
    noOther: 'No other tank stands at your site.',
  },
  cs: {
    title: 'Nádrž',
    alarms: 'Co s ní je špatně',
    limits: 'Smí mít nejvýš',
    level: 'a drží nejméně',
    silent: 'dusíku. Když mlčí',
    minutes: 'minut, spustí poplach.',
    boxes: 'Kryoboxy v ní',
    none: 'Nestojí v ní žádný kryobox.',
    taken: 'z',
    also: 'Co dalšího lze udělat',
    noOther: 'Na vašem pracovišti žádná jiná nádrž nestojí.',
  },
});

export default function TankScreen() {
  const { tank = '' } = useRoute().params;
  const reading = useReading(
    async after => {
      const query = after === undefined ? {} : { after };
      return (await answerOf(client.GET('/tanks', { params: { query } }))).rows;
    },
    [tank],
  );
  return (
    <div class="narrow">
      <h1>
        {say().title} <Identifier value={tank} whole />
      </h1>
      <Shown reading={reading}>
        {tanks => {
          const here = tanks.find(each => each.tank === tank);
          const others = tanks.filter(each => each.tank !== tank).map(each => each.tank);
          return (
            here !== undefined && (
              <OneTank tank={here} others={others} onTold={() => reading.reload()} />
            )
          );
        }}
      </Shown>
    </div>
  );
}

interface OneTankShown {
  readonly tank: Tank;
  readonly others: readonly string[];
  readonly onTold: () => Promise<void>;
}

function OneTank({ tank, others, onTold }: OneTankShown) {
  const words = say();
  const alarms = openAlarms(tank);
  const rescuing = rescue(tank.tank, others);
  const { limits, warmSince } = tank;
  // What is next where something is wrong, and quiet where nothing is: whoever saw it first may be faster than its monitor.
  const isWrong = alarms.length > 0 || warmSince !== null;
  const canRescue = others.length > 0;
  return (
    <>
      <TankCard tank={tank} />
      {limits !== null && (
        <p class="quiet-text">
          {words.limits} {degreesOf(limits.maxMilliCelsius)} {words.level}{' '}
          {limits.minLevelMillimetres} mm {words.silent} {limits.silentAfterMinutes} {words.minutes}
        </p>
      )}
      {alarms.length > 0 && (
        <section class="problem">
          <h2>{words.alarms}</h2>
          <ul>
            {alarms.map(({ alarm, code, raisedAt }) => (
              <li key={alarm}>
                <Alarm code={code} /> · <Time at={raisedAt} kind="past" />
              </li>
            ))}
          </ul>
          <WhomToCall />
        </section>
      )}
      {isWrong && (
        <section>
          <h2>{rescuing.title}</h2>
          {canRescue ? <ActForm act={rescuing} onDone={onTold} /> : <p>{words.noOther}</p>}
        </section>
      )}
      <h2>{words.boxes}</h2>
      {tank.boxes.length === 0 && <p>{words.none}</p>}
      <ul class="list">
        {tank.boxes.map(({ box, taken, positions }) => (
          <li key={box}>
            <a class="card stored-at" href={`${BASE}/storage/boxes/${encodeURIComponent(box)}`}>
              <Identifier value={box} whole />
              <span>
                {taken} {words.taken} {positions}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <ActList
        title={words.also}
        acts={[readTank(tank.tank), ...(canRescue && !isWrong ? [rescuing] : [])]}
        onDone={onTold}
      />
    </>
  );
}

const Alarm = ({ code }: { code: string }) => <strong>{useTitle(code)}</strong>;
