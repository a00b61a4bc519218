import { type Instant, MINUTE_MS, after, timestampOf } from '../src/kernel/instant.js';
import { type Line, labelled, line } from './chapter.js';
import { investigator, neurologist, nurse, secondNurse, ward } from './people.js';
import { spokenHere } from './scans.js';
import type { Form } from './protocol-of-stories.js';

export type InfusionStep =
  | 'planned'
  | 'thawed'
  | 'checked-once'
  | 'checked-twice'
  | 'tube-opened'
  | 'syringe-labelled'
  | 'drawn-up'
  | 'timed-out'
  | 'infusing'
  | 'infused';

const checked = {
  type: 'IdentityVerified',
  data: { attempt: 1, item: 'T1', ...spokenHere, wristbandToken: 0 },
} as const;

/** At the bed: two nurses, one tube, one syringe. */
export const chapterOfInfusion = (form: Form, morning: Instant): readonly Line<InfusionStep>[] => {
  const minute = (count: number) => after(morning, count * MINUTE_MS);
  return [
    line('planned', investigator, minute(0), {
      type: 'InfusionPlanned',
      data: { site: ward.site, post: ward.post, plannedAt: timestampOf(minute(30)) },
    }),
    ...(form === 'fresh'
      ? []
      : [
          line<InfusionStep>('thawed', nurse, minute(5), {
            type: 'UnitThawed',
            data: { item: 'T1', bath: 'BATH-1', useBy: timestampOf(minute(65)) },
          }),
        ]),
    line('checked-once', nurse, minute(10), checked),
    line('checked-twice', secondNurse, minute(12), checked),
    line('tube-opened', nurse, minute(14), {
      type: 'TubeOpened',
      data: { item: 'T1', useBy: timestampOf(minute(74)) },
    }),
    line('syringe-labelled', nurse, minute(15), ...labelled('syringe', 'S1')),
    line('drawn-up', nurse, minute(16), {
      type: 'DrawnUp',
      data: { from: 'T1', syringe: 'S1', volumeMicrolitres: 1_500 },
    }),
    line('timed-out', neurologist, minute(18), {
      type: 'TimeOutHeld',
      data: { syringe: 'S1', route: 'intrathecal', wristbandToken: 0 },
    }),
    line('infusing', neurologist, minute(20), {
      type: 'InfusionStarted',
      data: { syringe: 'S1', route: 'intrathecal', doseNumber: 1 },
    }),
    line('infused', neurologist, minute(24), {
      type: 'InfusionCompleted',
      data: {
        syringe: 'S1',
        volumes: {
          infusedMicrolitres: 1_500,
          residualMicrolitres: 0,
          wasteMicrolitres: 0,
          unaccountedMicrolitres: 0,
          estimated: false,
        },
        partial: false,
      },
    }),
  ];
};
