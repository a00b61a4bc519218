import { Time } from '../instants/time.js';
import { Identifier } from '../token/identifier.js';
import { inLanguages } from '../words/in-languages.js';
import { between } from './celsius.js';
import { placeOf } from './place.js';
import { type PackageRow, type Stop, goesTo, liesAt } from './run.js';

const say = inLanguages({
  en: {
    unknown: 'Not on the list that this phone knows',
    hold: 'ON HOLD',
    held: 'It goes on from hand to hand and back, and to no patient.',
    waiting: 'kept on this phone, not sent',
    offered: 'The offer ends',
    thereBy: 'Be there',
    useBy: 'Use by',
    keep: 'Keep at',
    was: 'was',
    lies: 'Lies in',
    yours: 'You answer for it until it is fetched.',
  },
  cs: {
    unknown: 'Není na seznamu, který tento telefon zná',
    hold: 'ZADRŽENO',
    held: 'Smí z ruky do ruky a zpět, ale k žádnému pacientovi.',
    waiting: 'uloženo v telefonu, neodesláno',
    offered: 'Nabídka končí',
    thereBy: 'Být tam',
    useBy: 'Použít do',
    keep: 'Držet',
    was: 'byla',
    lies: 'Leží v',
    yours: 'Odpovídáte za ni, dokud ji někdo nevyzvedne.',
  },
});

/** Where a package goes and by when, which one it is, and what stands in its way: the same on a list and alone. */
export function StopHead({ stop }: { stop: Stop }) {
  const words = say();
  const { sscc, row, state, waiting } = stop;
  const lies = liesAt(stop);
  return (
    <>
      <span class="stop-to">{goesTo(stop)?.title ?? words.unknown}</span>
      {row?.deliverBy ? (
        <span class="clock">
          {words.thereBy} <Time at={row.deliverBy} />
        </span>
      ) : (
        row?.expiresAt && (
          <span class="clock">
            {words.useBy} <Time at={row.expiresAt} clockFirst />
          </span>
        )
      )}
      {state === 'offered' && row?.offerExpiresAt && (
        <span>
          {words.offered} <Time at={row.offerExpiresAt} />
        </span>
      )}
      <span class="stop-number">
        <Identifier value={sscc} />
      </span>
      {lies && (
        <span>
          {words.lies} {placeOf(lies)}. {state === 'left' && words.yours}
        </span>
      )}
      {row && <Warmth of={row.warmth} />}
      {row?.onHold && (
        <span class="on-hold">
          <strong>{words.hold}</strong> {words.held}
        </span>
      )}
      {waiting.length > 0 && <span class="unsent">{words.waiting}</span>}
    </>
  );
}

/** What it may be, and what it was as far as anybody has read its logger. */
function Warmth({
  of: { minMilliCelsius, maxMilliCelsius, measured },
}: {
  of: PackageRow['warmth'];
}) {
  const words = say();
  return (
    <span>
      {words.keep} {between(minMilliCelsius, maxMilliCelsius)}
      {measured && (
        <>
          , {words.was} {between(measured.lowestMilliCelsius, measured.highestMilliCelsius)}
        </>
      )}
    </span>
  );
}
