import { instrumentRules } from '../device/instrument-rules.js';
import type { Decision } from '../kernel/decision.js';
import { type Consequences, decideByRules } from '../kernel/decide-by-rules.js';
import { type Finding, finding } from '../kernel/finding.js';
import { earlier, instantOf, timestampOf } from '../kernel/instant.js';
import { type CommandRules, type Rule, type Rulebook, rule } from '../kernel/rule.js';
import type { RefusalCode } from '../refusals/refusal-code.js';
import { batchOf, freshReadings, isTooLow, isTooWarm } from './batch-of-readings.js';
import type { IngestTankReadings, PresentedBox, RescueBoxes, TankCommand } from './commands.js';
import type { TankEvent } from './events.js';
import type { Tank } from './evolve-tank.js';
import { silentAt } from './silence.js';

const isOpen = ({ alarms }: Tank, code: RefusalCode): boolean =>
  Object.values(alarms).some(alarm => alarm.code === code && alarm.closedFor === undefined);

/** While an alarm is open, the readings themselves tell how it goes on. */
const stays = (
  name: string,
  code: RefusalCode,
  worst: (tank: Tank, data: IngestTankReadings['data']) => Finding | undefined,
): Rule<IngestTankReadings, Tank> =>
  rule(name, ['H17'], ({ data }, tank) => (isOpen(tank, code) ? undefined : worst(tank, data)));

const listed = (boxes: readonly PresentedBox[]): string => boxes.map(({ box }) => box).join(' ');

const someBoxes = (
  name: string,
  code: RefusalCode,
  isOne: (box: PresentedBox, command: RescueBoxes) => boolean,
): Rule<RescueBoxes, Tank> =>
  rule(name, ['H15'], command => {
    const found = command.data.boxes.filter(box => isOne(box, command));
    return found.length === 0 ? undefined : finding(code, { boxes: listed(found) });
  });

export const tankRulebook: Rulebook<TankCommand, Tank, TankEvent> = {
  WatchTank: {
    kind: 'decision',
    rules: instrumentRules(),
    happen: ({ data: { maxMilliCelsius, minLevelMillimetres, silentAfterMinutes } }) => [
      { type: 'TankWatched', data: { maxMilliCelsius, minLevelMillimetres, silentAfterMinutes } },
    ],
  },
  IngestTankReadings: {
    kind: 'fact',
    rules: [
      stays('the tank stayed cold enough', 'TANK_TOO_WARM', (tank, { readings }) => {
        const warm = freshReadings(readings, tank).filter(each => isTooWarm(tank, each));
        if (warm.length === 0) return undefined;
        return finding('TANK_TOO_WARM', {
          milliCelsius: Math.max(...warm.map(({ milliCelsius }) => milliCelsius)),
        });
      }),
      stays('the tank stayed full enough', 'TANK_LEVEL_LOW', (tank, { readings }) => {
        const low = freshReadings(readings, tank).filter(each => isTooLow(tank, each));
        if (low.length === 0) return undefined;
        return finding('TANK_LEVEL_LOW', {
          levelMillimetres: Math.min(...low.map(({ levelMillimetres }) => levelMillimetres)),
        });
      }),
      ...instrumentRules<IngestTankReadings, Tank>(),
    ],
    happen: ({ data }, tank) => {
      const batch = batchOf(tank, data);
      return batch === undefined ? [] : [{ type: 'TankReadingsIngested', data: batch }];
    },
  },
  RescueBoxes: {
    kind: 'fact',
    rules: [
      // Whoever carries boxes at night fills in no form for QA.
      rule('the tank did not fail', ['H17'], ({ data }) =>
        finding('TANK_FAILED', { to: data.to, boxes: data.boxes.length }),
      ),
      someBoxes('every box is registered', 'BOX_UNKNOWN', ({ tank }) => tank === ''),
      someBoxes(
        'every box stood in this tank',
        'BOX_ELSEWHERE',
        ({ tank }, { data }) => tank !== '' && tank !== data.tank,
      ),
      ...instrumentRules<RescueBoxes, Tank>(),
    ],
    happen: ({ data: { to, boxes, warmSince, milliCelsius, cause }, meta }, tank) => {
      const told = earlier(instantOf(warmSince), meta.now);
      return [
        {
          type: 'BoxesRescued',
          data: {
            to,
            boxes: boxes.filter(box => box.tank !== '').map(({ box }) => box),
            unregistered: boxes.filter(box => box.tank === '').map(({ box }) => box),
            // Whoever came late may not know how long: the tank's own readings can only make it longer.
            warmSince: timestampOf(earlier(told, tank.warmSince ?? told)),
            ...(milliCelsius === undefined ? {} : { milliCelsius }),
            cause,
          },
        },
      ];
    },
  },
  PassTankSilence: {
    kind: 'decision',
    rules: [
      rule('nothing was heard of it since', [], ({ meta }, tank) => {
        const due = silentAt(tank);
        return due !== undefined && due <= meta.now ? undefined : finding('ALREADY_DONE');
      }),
    ],
    happen: ({ data: { silentSince } }, tank) =>
      alarmsFor([finding('TANK_SILENT', { silentSince })], tank),
  },
  CloseTankAlarm: {
    kind: 'decision',
    rules: [
      rule('the alarm is open', [], ({ data }, { alarms }) => {
        const alarm = alarms[data.alarm];
        if (alarm === undefined) return finding('ITEM_NOT_READY', { status: 'no-such-alarm' });
        return alarm.closedFor === undefined ? undefined : finding('ALREADY_DONE');
      }),
    ],
    happen: ({ data }) => [{ type: 'TankAlarmClosed', data }],
  },
};

/** A tank has no deviations: whatever is wrong with it, or was done wrongly to it, is an alarm that QA closes. */
function alarmsFor(findings: readonly Finding[], { alarms }: Tank): readonly TankEvent[] {
  const first = Object.keys(alarms).length + 1;
  return findings.map(({ code, facts }, index) => ({
    type: 'TankAlarmRaised',
    data: { alarm: `ALARM-${first + index}`, code, facts },
  }));
}

/** Of an instrument whose qualification is over one hears with every batch: it is said once. */
const isSaid = (tank: Tank, { type }: TankCommand, { code }: Finding): boolean =>
  type === 'IngestTankReadings' && isOpen(tank, code);

const consequences: Consequences<TankCommand, Tank, TankEvent> = {
  stopped: () => [],
  recorded: (command, findings, tank) =>
    alarmsFor(
      findings.filter(each => !isSaid(tank, command, each)),
      tank,
    ),
  instead: () => undefined,
};

/** A decider over a rulebook. The ledger uses `decideTank`, over the whole one. */
export const decideTankBy =
  (rulebook: typeof tankRulebook) =>
  (command: TankCommand, state: Tank): Decision<TankEvent> => {
    const rules = rulebook[command.type] as CommandRules<TankCommand, Tank, TankEvent>;
    return decideByRules(rules, consequences, command, state);
  };

/** Decides whatever is done to one tank. */
export const decideTank = decideTankBy(tankRulebook);
