import { ActForm } from '../act/act-form.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import { Time } from '../instants/time.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { Folded } from '../look/folded.js';
import { roles } from '../session/account.js';
import { inLanguages } from '../words/in-languages.js';
import { type Notice, acknowledgeResult, notify } from './notice-acts.js';
import { noticeWords } from './notice-words.js';

const say = inLanguages({
  en: {
    title: 'Who has to hear of it',
    told: 'told',
    knows: 'says that he knows',
    tellBy: 'to be told',
    knowBy: 'to acknowledge',
  },
  cs: {
    title: 'Kdo se to musí dozvědět',
    told: 'informován',
    knows: 'potvrdil, že to ví',
    tellBy: 'informovat',
    knowBy: 'má potvrdit',
  },
});

/** H11: to be told and to know are two things, with a clock each. Nothing but the word itself ends one. */
export function Notices({ coi, request }: { coi: string; request?: string }) {
  const reading = useReading(async () => {
    const params = { path: { coi } };
    return (await answerOf(client.GET('/journeys/{coi}/notices', { params }))).notices;
  }, [coi]);
  return (
    <Shown reading={reading}>
      {notices => (
        <Listed
          coi={coi}
          notices={notices.filter(each => request === undefined || each.request === request)}
        />
      )}
    </Shown>
  );
}

function Listed({ coi, notices }: { coi: string; notices: readonly Notice[] }) {
  const words = say();
  if (notices.length === 0) return null;
  const occasions = Map.groupBy(notices, subjectOf);
  return (
    <section aria-labelledby="notices" class="notices">
      <h2 id="notices">{words.title}</h2>
      {[...occasions].map(([subject, owed]) => (
        <div key={subject}>
          <h3>{subject}</h3>
          <ul class="alerts">
            {owed.map(notice => (
              <li key={`${notice.recipient} ${notice.authority}`}>
                <Owed coi={coi} notice={notice} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

const subjectOf = ({ occasion, batch, test, plate, request }: Notice): string =>
  [noticeWords().occasions[occasion], batch, test, plate, request]
    .filter(part => part !== null)
    .join(' · ');

function Owed({ coi, notice }: { coi: string; notice: Notice }) {
  const words = say();
  const { recipient, authority, told, toldBy, acknowledged, acknowledgedBy } = notice;
  const isDone = told && (acknowledged || acknowledgedBy === null);
  const acts = actsOn(coi, notice);
  const line = (
    <>
      <strong class={isDone ? 'in-hand' : undefined}>
        {noticeWords().recipients[recipient]} {authority}
      </strong>
      <span class="quiet-text">
        {told ? words.told : toldBy !== null && <Due what={words.tellBy} at={toldBy} />}
        {acknowledged && `, ${words.knows}`}
        {!acknowledged && acknowledgedBy !== null && (
          <>
            {' · '}
            <Due what={words.knowBy} at={acknowledgedBy} />
          </>
        )}
      </span>
    </>
  );
  if (acts.length === 0) return <p class="notice-line">{line}</p>;
  return (
    <Folded summary={line}>
      {() => acts.map(each => <ActForm key={each.title} act={each} />)}
    </Folded>
  );
}

const Due = ({ what, at }: { what: string; at: string }) => (
  <span class="clock">
    {what} <Time at={at} />
  </span>
);

const TELLERS = ['qa', 'qp', 'sponsor'];

/** Who he is himself, by his roles. */
const OWN: Readonly<Record<Notice['recipient'], readonly string[]>> = {
  qp: ['qp'],
  'treating-physician': ['investigator', 'administering-physician'],
  sponsor: ['sponsor'],
  authority: [],
};

function actsOn(coi: string, notice: Notice) {
  const isHis = OWN[notice.recipient].some(role => roles.value.has(role));
  const canAcknowledge = isHis && !notice.acknowledged && notice.acknowledgedBy !== null;
  const canTell =
    !notice.told && notice.toldBy !== null && TELLERS.some(role => roles.value.has(role));
  return [
    ...(canAcknowledge ? [acknowledgeResult(coi, notice)] : []),
    ...(canTell && !isHis ? [notify(coi, notice)] : []),
  ];
}
