import '../act/act.css';
import '../clean-room/clean-room.css';
import './storage.css';
import { useRoute } from 'preact-iso';
import { ActList } from '../act/act-list.js';
import { HoldsNote } from '../bedside/holds-note.js';
import { nameOfKind } from '../clean-room/kinds.js';
import { Whose } from '../clean-room/whose.js';
import { Time } from '../instants/time.js';
import type { ItemState, JourneyState } from '../journey/journey-state.js';
import { readJourney } from '../journey/read-journey.js';
import { Shown } from '../live/shown.js';
import { useReading } from '../live/use-reading.js';
import { packUnits } from '../package/pack-acts.js';
import { ParcelNow } from '../package/parcel-now.js';
import { isAt } from '../places/is-at.js';
import { type NamedPost, readPlaces } from '../places/read-places.js';
import { account } from '../session/account.js';
import { BASE } from '../shell/base.js';
import { offerUnits } from '../units/unit-acts.js';
import { inLanguages } from '../words/in-languages.js';
import { retrieve, retrieveByHand } from './storage-acts.js';

const say = inLanguages({
  en: {
    stored: 'In the cold',
    inHand: 'In your hands',
    none: 'Nothing',
    position: 'position',
    box: 'box',
    frozen: 'Frozen',
    expires: 'expires',
    put: 'Put it away',
    out: 'It is out of the cold',
    also: 'Packing and handing over',
  },
  cs: {
    stored: 'V chladu',
    inHand: 'Ve vašich rukou',
    none: 'Nic',
    position: 'pozice',
    box: 'kryobox',
    frozen: 'Zmrazeno',
    expires: 'exspirace',
    put: 'Uložit',
    out: 'Je mimo chlad',
    also: 'Balení a předání',
  },
});

const THERE: ReadonlySet<string> = new Set(['present', 'opened']);

/** What the vault has of one therapy, and where. What is taken out is scanned; a page takes nothing out. */
export default function StoredTherapy() {
  const { coi = '' } = useRoute().params;
  const reading = useReading(
    async () => ({ ...(await readJourney(coi)), posts: await readPlaces() }),
    [coi],
  );
  return (
    <div class="narrow">
      <Shown reading={reading}>
        {({ journey, posts }) => (
          <Stored journey={journey} posts={posts} onTold={() => reading.reload()} />
        )}
      </Shown>
    </div>
  );
}

interface StoredShown {
  readonly journey: JourneyState;
  readonly posts: readonly NamedPost[];
  readonly onTold: () => Promise<void>;
}

function Stored({ journey, posts, onTold }: StoredShown) {
  const words = say();
  const { coi, subjectNumber, doseNumber } = journey;
  const at = account.value?.at;
  const mine = Object.values(journey.items).filter(
    ({ status, sscc, custodian }) =>
      THERE.has(status) && sscc === undefined && at !== undefined && isAt(at, custodian),
  );
  const inHand = mine.filter(({ place }) => place === undefined);
  const ofSite = posts.filter(({ site, post }) => site === at?.site && post !== at.post);
  return (
    <>
      <Whose {...{ coi, subjectNumber, doseNumber }} />
      <HoldsNote journey={journey} />
      {inHand.length > 0 && (
        <section class="note note-warn">
          <h2>{words.inHand}</h2>
          <p>
            {words.out}: {inHand.map(({ item }) => item).join(', ')}
          </p>
          <a class="button" href={`${BASE}/storage/place/put-away`}>
            {words.put}
          </a>
        </section>
      )}
      <h2>{words.stored}</h2>
      {mine.length === inHand.length && <p>{words.none}</p>}
      <ul class="list">
        {mine
          .filter(({ place }) => place !== undefined)
          .map(item => (
            <li key={item.item} class="card">
              <InTheCold item={item} coi={coi} onTold={onTold} />
            </li>
          ))}
      </ul>
      {at !== undefined &&
        Object.values(journey.packages)
          .filter(({ status, custodian }) => status !== 'unpacked' && isAt(at, custodian))
          .map(parcel => <ParcelNow key={parcel.sscc} {...{ coi, parcel, posts, onTold }} />)}
      {inHand.length > 0 && (
        <ActList
          title={words.also}
          acts={[
            packUnits(
              coi,
              'product',
              posts.filter(({ site }) => site !== at?.site),
            ),
            offerUnits(coi, ofSite),
          ]}
          onDone={onTold}
        />
      )}
    </>
  );
}

function InTheCold({
  item,
  coi,
  onTold,
}: {
  item: ItemState;
  coi: string;
  onTold: () => Promise<void>;
}) {
  const words = say();
  const { place, kind, frozenAt, expiresAt } = item;
  if (place === undefined) return null;
  return (
    <>
      <p class="stored-at">
        <strong>
          {nameOfKind(kind)} {item.item}
        </strong>
        <a href={`${BASE}/storage/boxes/${encodeURIComponent(place.box)}`}>
          {words.box} <code>{place.box}</code>
        </a>
        <span>
          {words.position} <strong class="position">{place.position}</strong>
        </span>
      </p>
      <p class="quiet-text">
        {frozenAt !== undefined && (
          <>
            {words.frozen} <Time at={frozenAt} kind="past" />
          </>
        )}
        {expiresAt !== undefined && (
          <>
            {' '}
            · {words.expires} <Time at={expiresAt} />
          </>
        )}
      </p>
      <ActList
        title=""
        acts={[
          retrieve(coi, item.item, place.position),
          retrieveByHand(coi, item.item, place.position),
        ]}
        onDone={onTold}
      />
    </>
  );
}
