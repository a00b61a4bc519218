import type { components } from '../api/ledger.js';
import { eventName } from '../record/event-name.js';
import { Time } from '../instants/time.js';
import { useTitle } from '../problems/use-title.js';
import { flagWords } from '../record/flag-words.js';

export type TrailRow = components['schemas']['AuditRowDto'];

/** One line of the trail: who, what, on what, when and why, with what is odd about it. */
export function TrailLine({ row }: { row: TrailRow }) {
  const { type, person, name, role, site, recordedAt, subjects, why, flags, code } = row;
  return (
    <div class="trail-line">
      <strong>{eventName(type)}</strong>{' '}
      {flags.map(flag => (
        <span key={flag} class={flag === 'danger' ? 'tag tag-stop' : 'tag'}>
          {flagWords(flag)}
        </span>
      ))}{' '}
      {code !== null && <Rule code={code} />} {why}
      <span class="quiet-text alert-where">
        {name ?? person} ({role}, {site}) · {subjects.join(' ')} ·{' '}
        <Time at={recordedAt} kind="past" />
      </span>
    </div>
  );
}

const Rule = ({ code }: { code: string }) => <>{useTitle(code)}</>;
