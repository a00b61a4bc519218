import { TelephoneLink } from '../look/telephone-link.js';
import { inLanguages } from '../words/in-languages.js';
import { type Heading, type Stop, goesTo, isSameDoor, wayBack } from './run.js';

const say = inLanguages({
  en: { there: 'Call where it goes', origin: 'Call where it was packed' },
  cs: { there: 'Zavolat příjemci', origin: 'Zavolat odesílateli' },
});

/** Whom to call about a package: where it goes, and where it came from. Told with it: a phone that has no signal for a ledger may have one for a call. */
export function Telephones({ stop }: { stop: Stop }) {
  const to = goesTo(stop);
  const home = stop.row && wayBack(stop.row);
  return (
    <>
      <CallThere stop={stop} />
      {to && home && !isSameDoor(home.post, to.post) && (
        <Telephone label={say().origin} of={home} />
      )}
    </>
  );
}

export function CallThere({ stop }: { stop: Stop }) {
  const to = goesTo(stop);
  return to === undefined ? null : <Telephone label={say().there} of={to} />;
}

const Telephone = ({ label, of: { telephone } }: { label: string; of: Heading }) =>
  telephone === null ? null : (
    <TelephoneLink class="button telephone" label={label} telephone={telephone} />
  );
