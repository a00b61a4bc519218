import type { Evolution } from '../journey/change.js';
import type { Journey } from '../journey/journey.js';
import { finding } from '../kernel/finding.js';
import { type Rulebook, rule } from '../kernel/rule.js';
import type { RecordElsewhere, RecordReferenced, ReferToRecord } from './record-elsewhere.js';

const isSameRecord = (one: RecordElsewhere, other: RecordElsewhere): boolean =>
  one.kind === other.kind && one.batch === other.batch && one.record === other.record;

export const evolveElsewhere: Evolution<RecordReferenced> = {
  RecordReferenced: (journey, { id, data }) => ({
    ...journey,
    recordsElsewhere: [
      ...journey.recordsElsewhere.map(known =>
        isSameRecord(known, data) && known.supersededBy === undefined
          ? { ...known, supersededBy: id }
          : known,
      ),
      { ...data, eventId: id, supersededBy: undefined },
    ],
  }),
};

/** Selfsame is not the batch-record system: what is kept elsewhere is referred to, and never copied. */
export const elsewhereRules: Rulebook<ReferToRecord, Journey, RecordReferenced> = {
  ReferToRecord: {
    kind: 'fact',
    rules: [
      rule('one version has one content', ['H41'], ({ data }, { recordsElsewhere }) => {
        const other = recordsElsewhere.find(
          known =>
            isSameRecord(known, data) &&
            known.version === data.version &&
            known.sha256 !== data.sha256,
        );
        const { kind, record, version } = data;
        return other && finding('RECORD_DIFFERS', { kind, record, version });
      }),
    ],
    happen: ({ data }) => [{ type: 'RecordReferenced', data }],
  },
};
