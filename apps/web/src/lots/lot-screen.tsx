import '../act/act.css';
import '../desk/desk.css';
import { useRoute } from 'preact-iso';
import type { Act } from '../act/act.js';
import { ActList } from '../act/act-list.js';
import { answerOf } from '../api/ask.js';
import { client } from '../api/client.js';
import type { components } from '../api/ledger.js';
import { Refused } from '../api/problem.js';
import { Time } from '../instants/time.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { roles } from '../session/account.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { discardLot, recallLot, rejectLot, releaseLot } from './lot-acts.js';
import { Reached } from './reached.js';

type Lot = components['schemas']['LotDto'];

const say = inLanguages({
  en: {
    unknown: 'Nobody has received this lot here. It can be recalled all the same.',
    status: {
      'not-received': 'not received',
      quarantine: 'in quarantine',
      released: 'released',
      expired: 'expired',
      discarded: 'discarded',
      rejected: 'rejected',
      recalled: 'RECALLED',
    } as Readonly<Record<Lot['status'], string>>,
    expires: 'Expires',
    certificate: 'Certificate',
    open: 'Open',
    notice: 'Notice',
    reaching: 'The ledger is still holding therapies that have some of it.',
    reached: 'Every therapy that has some of it is held.',
  },
  cs: {
    unknown: 'Tuto šarži zde nikdo nepřijal. Přesto ji lze stáhnout.',
    status: {
      'not-received': 'nepřijata',
      quarantine: 'v karanténě',
      released: 'uvolněna',
      expired: 'prošlá',
      discarded: 'vyřazena',
      rejected: 'zamítnuta',
      recalled: 'STAŽENA',
    },
    expires: 'Exspirace',
    certificate: 'Certifikát',
    open: 'Otevřeno',
    notice: 'Oznámení',
    reaching: 'Evidence ještě zadržuje terapie, které z ní něco mají.',
    reached: 'Každá terapie, která z ní něco má, je zadržena.',
  },
});

/** A lot, what it reaches, and what QA may do with it: at night, with a notice in the hand (H8). */
export default function LotScreen() {
  const { lot = '' } = useRoute().params;
  const name = decodeURIComponent(lot);
  const reading = useReading(async () => ({ known: await readLot(name) }), [name]);
  return (
    <>
      <h1>
        <Identifier value={name} whole />
      </h1>
      <Shown reading={reading}>
        {({ known }) => (
          <div class="desk">
            <div class="desk-main">
              {known === undefined ? <p class="note">{say().unknown}</p> : <Facts lot={known} />}
              <Reached lot={name} />
            </div>
            <div class="desk-side">
              <ActList acts={actsOn(name, known)} />
            </div>
          </div>
        )}
      </Shown>
    </>
  );
}

async function readLot(lot: string): Promise<Lot | undefined> {
  try {
    return await answerOf(client.GET('/lots/{lot}', { params: { path: { lot } } }));
  } catch (error) {
    if (error instanceof Refused && error.problem.status === 404) return undefined;
    throw error;
  }
}

function Facts({ lot }: { lot: Lot }) {
  const words = say();
  const { status, kind, expiresAt, certificate, opened, recall } = lot;
  return (
    <>
      <p class={status === 'recalled' || status === 'rejected' ? 'problem' : 'note'}>
        <strong>{words.status[status]}</strong> {kind}
      </p>
      <dl class="facts">
        {expiresAt !== undefined && (
          <>
            <dt>{words.expires}</dt>
            <dd>
              <Time at={expiresAt} />
            </dd>
          </>
        )}
        {certificate && (
          <>
            <dt>{words.certificate}</dt>
            <dd>{certificate.document}</dd>
          </>
        )}
        {opened.length > 0 && (
          <>
            <dt>{words.open}</dt>
            <dd>{opened.map(({ container }) => container).join(', ')}</dd>
          </>
        )}
        {recall && (
          <>
            <dt>{words.notice}</dt>
            <dd>
              {recall.notice}: {recall.reason} · <Time at={recall.at} kind="past" />
            </dd>
          </>
        )}
      </dl>
      {recall && (
        <p class={recall.complete ? 'ready' : 'unanswered'}>
          {recall.complete ? words.reached : words.reaching}
        </p>
      )}
    </>
  );
}

function actsOn(name: string, lot: Lot | undefined): readonly Act[] {
  const has = (...of: readonly string[]): boolean => of.some(role => roles.value.has(role));
  const status = lot?.status ?? 'not-received';
  const isGone = status === 'recalled' || status === 'rejected';
  return [
    ...(has('qa', 'qp', 'sponsor') && status !== 'recalled' ? [recallLot(name)] : []),
    ...(has('qa') && status === 'quarantine' ? [releaseLot(name)] : []),
    ...(has('qa', 'qp') && lot !== undefined && !isGone ? [rejectLot(name)] : []),
    ...(has('qa') && lot !== undefined && status !== 'discarded' ? [discardLot(name)] : []),
  ];
}
