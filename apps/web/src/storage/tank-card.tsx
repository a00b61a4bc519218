import type { components } from '../api/ledger.js';
import { Time } from '../instants/time.js';
import { BASE } from '../shell/base.js';
import { inLanguages } from '../words/in-languages.js';
import { degreesOf } from './degrees-of.js';

export type Tank = components['schemas']['TankDto'];

const say = inLanguages({
  en: {
    taken: 'positions taken, of',
    unwatched: 'Nobody watches this tank.',
    silent: 'Nothing was ever heard of it.',
    heard: 'Heard',
    warm: 'Not cold enough since',
    alarms: 'Alarms',
  },
  cs: {
    taken: 'pozic obsazeno z',
    unwatched: 'Tuto nádrž nikdo nehlídá.',
    silent: 'Nikdy se neozvala.',
    heard: 'Ozvala se',
    warm: 'Není dost studená od',
    alarms: 'Poplachy',
  },
});

export const openAlarms = ({ alarms }: Tank): Tank['alarms'] =>
  alarms.filter(({ closedFor }) => closedFor === null);

/** How full it is, how cold it is, and what is wrong with it. */
export function TankCard({ tank }: { tank: Tank }) {
  const words = say();
  const { newest, warmSince, limits, positions, taken } = tank;
  const alarms = openAlarms(tank);
  return (
    <a
      class={alarms.length > 0 ? 'card dose tank tank-alarm' : 'card dose tank'}
      href={`${BASE}/storage/tanks/${encodeURIComponent(tank.tank)}`}
    >
      <strong>{tank.tank}</strong>
      {alarms.length > 0 && (
        <strong class="held-tag">
          {words.alarms}: {alarms.length}
        </strong>
      )}
      {warmSince !== null && (
        <strong class="held-tag">
          {words.warm} <Time at={warmSince} kind="past" clockFirst />
        </strong>
      )}
      {newest === null ? (
        <span class="quiet-text">{limits === null ? words.unwatched : words.silent}</span>
      ) : (
        <span>
          {degreesOf(newest.milliCelsius)} · N₂ {newest.levelMillimetres} mm ·{' '}
          <span class="quiet-text">
            {words.heard} <Time at={newest.at} kind="past" />
          </span>
        </span>
      )}
      <meter min={0} max={Math.max(positions, 1)} value={taken} aria-hidden="true" />
      <span>
        {taken} {words.taken} {positions}
      </span>
    </a>
  );
}
