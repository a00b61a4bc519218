import { ActForm } from '../act/act-form.js';
import { ActList } from '../act/act-list.js';
import type { Act } from '../act/act.js';
import { Time } from '../instants/time.js';
import type { PackageState } from '../journey/journey-state.js';
import type { NamedPost } from '../places/read-places.js';
import { account } from '../session/account.js';
import type { Answer } from '../sign/give.js';
import { inLanguages } from '../words/in-languages.js';
import { acceptPackage, offerPackage, receivePackage, refusePackage } from './handoff-acts.js';
import { readOutLogger } from './logger-acts.js';
import { openPackage, sealPackage, unpackUnits } from './pack-acts.js';
import { parcelStep } from './parcel-step.js';
import { whereItGoesOn } from './where-it-goes-on.js';

const say = inLanguages({
  en: {
    given: 'It is held out. Whoever takes it scans it; until then it is yours. The offer ends',
    elsewhere: 'It is not in your hands, and nobody holds it out to you yet.',
    over: 'It is unpacked.',
    goOn: 'Go on with its contents',
    also: 'Or',
  },
  cs: {
    given: 'Je nabídnuta. Kdo ji převezme, naskenuje ji; do té doby je vaše. Nabídka končí',
    elsewhere: 'Nemáte ji v rukou a zatím vám ji nikdo nenabízí.',
    over: 'Je vybalena.',
    goOn: 'Pokračovat s obsahem',
    also: 'Nebo',
  },
});

interface Shown {
  readonly coi: string;
  readonly parcel: PackageState;
  readonly posts: readonly NamedPost[];
  readonly onTold: (answer?: Answer) => Promise<void>;
}

/** The next right act with a package, for whoever is at a post: to take it, to look at it, to open it, to seal it, to give it away. */
export function ParcelNow({ coi, parcel, posts, onTold }: Shown) {
  const words = say();
  const at = account.value?.at;
  if (at === undefined) return null;
  const doing = (what: Act) => (
    <section key={what.title}>
      <h2>{what.title}</h2>
      <ActForm act={what} onDone={onTold} />
    </section>
  );
  switch (parcelStep(parcel, at)) {
    case 'accept':
      return (
        <>
          {doing(acceptPackage(coi))}
          <ActList title={words.also} acts={[refusePackage(coi)]} onDone={onTold} />
        </>
      );
    case 'receive':
      return doing(receivePackage(coi));
    case 'read-out':
      return doing(readOutLogger(coi));
    case 'open':
      return doing(openPackage(coi));
    case 'unpack':
      return doing(unpackUnits(coi));
    case 'seal':
      return doing(sealPackage(coi));
    case 'give':
      return doing(offerPackage(coi, parcel, posts, at));
    case 'given':
      return (
        <p class="note" role="status">
          {words.given} {parcel.offer && <Time at={parcel.offer.expiresAt} />}
        </p>
      );
    case 'elsewhere':
      return <p class="note">{words.elsewhere}</p>;
    case 'over':
      return <Unpacked coi={coi} />;
  }
}

function Unpacked({ coi }: { coi: string }) {
  const words = say();
  const place = whereItGoesOn(coi);
  return (
    <>
      <p class="note">{words.over}</p>
      {place !== undefined && (
        <a class="button next" href={place}>
          {words.goOn}
        </a>
      )}
    </>
  );
}
