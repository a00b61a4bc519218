import { type DowntimeCommand, FATES } from '../../src/downtime/commands.js';
import { formsOfPack } from '../../src/downtime/form-number.js';
import type { OnPaper } from '../../src/downtime/on-paper.js';
import { type Instant, MINUTE_MS, after, timestampOf } from '../../src/kernel/instant.js';
import { checkOnPaper, courseOnPaper } from '../paper.js';
import { label } from './any-scan.js';
import type { Draw } from './draw.js';
import type { Hands, Situation } from './hand.js';

/** Those who print paper, who write on it when nothing else is there, and who bring it back. */
export const handsOfDowntime: Hands<DowntimeCommand> = {
  IssueDowntimePack: draw => ({ item: draw.onceIn(4) ? 'T2' : 'T1', keySha256: 'sha256' }),
  TellPackHolder: (draw, at) => ({ pack: pack(draw, at), told: 'nurse' }),
  EnterDowntimeForm: (draw, at) => {
    const form = formOf(draw, at);
    return {
      form,
      formSha256: 'sha256',
      paper: paper(form.slice(-1), draw, at.now),
      tube: label(draw, at, 'present tube'),
      roles: { nurse: ['nurse'], 'second-nurse': draw.onceIn(6) ? [] : ['nurse'] },
      downtimes: draw.onceIn(4)
        ? []
        : [{ downtime: 'DOWN-1', from: 0 as Instant, until: at.now, mayDeclare: true }],
    };
  },
  CompareDowntimeEntry: (draw, at) => ({ form: formOf(draw, at), agrees: !draw.onceIn(4) }),
  ReturnDowntimeForm: (draw, at) => ({
    form: formOf(draw, at),
    fate: draw.of(FATES),
    reason: 'not needed',
    ...(draw.onceIn(4) ? {} : { witness: 'second-nurse' }),
  }),
};

function paper(part: string, draw: Draw, now: Instant): OnPaper {
  const at = (minutesAgo: number) => timestampOf(after(now, -minutesAgo * MINUTE_MS));
  if (draw.onceIn(12)) return { kind: 'illegible', says: 'wet', at: at(1) };
  if (part !== 'C')
    return checkOnPaper(part === 'A' || draw.onceIn(8) ? 'nurse' : 'second-nurse', at(30), {
      agrees: !draw.onceIn(8),
    });
  return draw.onceIn(4)
    ? {
        kind: 'course',
        course: { people: ['nurse'], outcome: 'not-given', at: at(20), reason: 'held' },
      }
    : courseOnPaper(after(now, -25 * MINUTE_MS), { doseNumber: draw.onceIn(8) ? 2 : 1 });
}

const pack = (draw: Draw, { journey }: Situation): string => {
  const known = Object.keys(journey.downtime.packs);
  return known[draw.below(known.length)] ?? 'PACK-1';
};

const formOf = (draw: Draw, at: Situation): string => {
  const coi = draw.onceIn(20) ? 'CHA999926XYZ999' : at.journey.coi;
  const forms = formsOfPack(coi, pack(draw, at));
  return forms[draw.below(forms.length)] ?? '';
};
