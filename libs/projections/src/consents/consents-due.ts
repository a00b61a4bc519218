import { type Instant, timestampOf } from '@selfsame/custody';
import { type Page, type Paging, list } from '../listing.js';
import type { ReadModels } from '../read-models.js';
import type { StoredRow } from '../rows.js';

export interface ConsentDueRow {
  readonly participant: string;
  readonly subjectNumber: string;
  readonly site: string;
  /** The newest version that is required by then: whoever signs it has signed the others. */
  readonly formVersion: string;
  readonly requiredFrom: string;
  /** The next infusion that is planned; null where none is. */
  readonly plannedAt: string | null;
  /** He was asked for it, and said no: he goes on only by his own withdrawal, or where a new therapy is asked for. */
  readonly declined: boolean;
}

interface Due {
  readonly before: Instant;
  /** Absent: of every site. */
  readonly site?: string;
}

/** Nobody plans that far: whoever has no infusion planned comes last. */
const NEVER = 8_640_000_000_000_000;

/**
 * Who has not signed what is required before a moment: first by planned infusion. Not on it: who has withdrawn or died, who has signed
 * that version or a newer one, and who said no to it where the therapies that he has may go on.
 */
export const consentsDue = (
  models: ReadModels,
  { before, site }: Due,
  paging: Paging,
): Page<ConsentDueRow> =>
  list(models, {
    sql: `SELECT * FROM (SELECT p.participant, p.subject_number, p.site, f.form_version, f.required_from,
        coalesce((SELECT min(planned_at) FROM consent_dose d WHERE d.participant = p.participant), ${NEVER}) AS first_dose,
        EXISTS (SELECT 1 FROM consent c WHERE c.participant = p.participant AND c.form_version = f.form_version AND c.declined = 1) AS declined
      FROM consenting p, consent_form f
      WHERE ${site === undefined ? '' : 'p.site = ? AND '}f.seq = (SELECT max(seq) FROM consent_form WHERE required_from < ?)
        AND NOT EXISTS (SELECT 1 FROM consent_stop s WHERE s.participant = p.participant)
        AND NOT EXISTS (SELECT 1 FROM consent c JOIN consent_form signed ON signed.form_version = c.form_version
          WHERE c.participant = p.participant AND ((c.declined = 0 AND signed.seq >= f.seq)
            OR (c.declined = 1 AND signed.seq = f.seq AND f.may_go_on = 1)))) WHERE true`,
    values: site === undefined ? [before] : [site, before],
    key: ['first_dose', 'participant'],
    show,
    ...paging,
  });

const show = (row: StoredRow): ConsentDueRow => ({
  participant: String(row.participant),
  subjectNumber: String(row.subject_number),
  site: String(row.site),
  formVersion: String(row.form_version),
  requiredFrom: timestampOf(Number(row.required_from) as Instant),
  plannedAt: row.first_dose === NEVER ? null : timestampOf(Number(row.first_dose) as Instant),
  declined: row.declined === 1,
});
