import { Time } from '../instants/time.js';
import { limitInWords } from '../limits/limit-in-words.js';
import type { Alert } from '../live/alerts.js';
import { useTitle } from '../problems/use-title.js';
import { BASE } from '../shell/base.js';
import { Identifier } from '../token/identifier.js';
import { alertWords, codeWords } from './alert-words.js';

type Shown = Pick<Alert, 'kind' | 'code' | 'coi' | 'site' | 'recordedAt' | 'dueAt' | 'hold'> & {
  readonly subject?: string | null;
};

/** Verdicts and what they lead to are strong; the rest is paper. */
const LOOKS: Readonly<Record<string, string>> = {
  'near-miss': 'tag-stop',
  'mix-up': 'tag-stop',
  hold: 'tag-held',
  stop: 'tag-held',
  page: 'tag-held',
  'late-failure': 'tag-held',
  deadline: 'tag-clock',
  tank: 'tag-clock',
};

/** One thing that somebody has to look at: what it is, of which therapy, and since when. It leads to where it is judged. */
export function AlertLine({ alert }: { alert: Shown }) {
  const { kind, code, coi, site, recordedAt, dueAt } = alert;
  const word = alertWords()[kind] ?? kind;
  return (
    <a class="alert" href={placeOf(alert)}>
      <span class={`tag ${LOOKS[kind] ?? ''}`}>{word}</span>{' '}
      <span class="alert-what">
        {kind === 'deadline' ? limitInWords(code) : <What code={code} />}
      </span>
      <span class="quiet-text alert-where">
        {coi == null ? site : <Identifier value={coi} />} ·{' '}
        {dueAt == null ? <Time at={recordedAt} kind="past" /> : <Time at={dueAt} />}
      </span>
    </a>
  );
}

function What({ code }: { code: string }) {
  const title = useTitle(code);
  return <>{codeWords()[code] ?? title}</>;
}

/** Where somebody decides about it. */
function placeOf({ kind, coi, hold, subject }: Shown): string {
  if (coi == null) return `${BASE}/desk`;
  const held = hold ?? (kind === 'hold' || kind === 'page' ? subject : undefined);
  if (held != null) return `${BASE}/desk/${coi}/holds/${held}`;
  return kind === 'deviation' && subject != null
    ? `${BASE}/desk/${coi}/deviations/${subject}`
    : `${BASE}/desk/${coi}`;
}
