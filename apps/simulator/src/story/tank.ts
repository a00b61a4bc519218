import type { Told } from '../api.js';
import { MINUTE } from '../calendar.js';
import { localTime } from '../local-time.js';
import { SPARE_TANK, TANK } from '../world/instruments.js';
import { people } from '../world/people.js';
import { box } from '../world/things.js';
import { allowed, allowedAs } from './enrolment.js';
import type { Scene } from './scene.js';

const COLD = -190_000;
const FULL = 400;
const LIMITS = {
  maxMilliCelsius: -150_000,
  minLevelMillimetres: 100,
  // The monitors of this trial speak only when a story lets them.
  silentAfterMinutes: 7 * 24 * 60,
};

const otherTank = (tank: string): string => (tank === TANK ? SPARE_TANK : TANK);

export async function tankOf({ parts }: Scene, name: string): Promise<string> {
  const { tank } = await parts.api.read(people.keeper, `/boxes/${name}`);
  return String(tank);
}

/** The keeper carries a box into the other tank, and says for how long it was not cold enough. */
export async function rescue({ parts }: Scene, name: string, from: string, warmMs: number) {
  return allowedAs(parts.api, people.keeper, `/tanks/${from}/rescues`, {
    to: otherTank(from),
    boxes: [box(name)],
    warmSince: localTime(parts.calendar.now - warmMs),
    cause: 'the vacuum is gone',
  });
}

/** What the monitor of a watched tank measured in the last minutes. */
export async function monitored({ parts }: Scene, tank: string, warmest = COLD): Promise<Told> {
  const { api, calendar } = parts;
  await allowed(api, people.qa, `/tanks/${tank}/watches`, LIMITS);
  await calendar.after(2 * MINUTE);
  return allowedAs(api, people.keeper, `/tanks/${tank}/readings`, {
    fileSha256: 'c'.repeat(64),
    readings: [COLD, warmest, COLD].map((milliCelsius, index) => ({
      at: localTime(calendar.now - (2 - index) * MINUTE),
      milliCelsius,
      levelMillimetres: FULL,
    })),
  });
}

/** QA looks at everything that the tank complains of. */
export async function closeAlarms({ parts }: Scene, tank: string): Promise<void> {
  const { alarms } = await parts.api.read(people.qa, `/tanks/${tank}`);
  for (const { alarm, closedFor } of alarms as { alarm: string; closedFor: string | null }[]) {
    if (closedFor === null)
      await allowed(parts.api, people.qa, `/tanks/${tank}/alarms/${alarm}/closures`, {
        evidence: 'looked at, repaired',
      });
  }
}
