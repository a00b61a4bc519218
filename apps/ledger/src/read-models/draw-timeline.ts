import type { TimelineRow } from '@selfsame/projections';

const WIDTH = 1_100;
const LEFT = 190;
const RIGHT = 30;
const TOP = 70;
const LANE = 64;
const NAME_WIDTH = 90;
const DAY_MS = 86_400_000;

/** Steps that a reader looks for; everything else is a dot. */
const NAMED = new Set([
  'AspirationRecorded',
  'CellsIsolated',
  'CellsPassaged',
  'CellsHarvested',
  'TubesFilled',
  'UnitStored',
  'BatchCertified',
  'TubeOpened',
  'InfusionCompleted',
  'FollowUpRecorded',
]);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * A journey as a picture: a lane per post, time from left to right, near misses and takeovers in red.
 * Time is stretched: equal room for every event, because an infusion takes minutes and a culture takes weeks.
 */
export function drawTimeline(coi: string, rows: readonly TimelineRow[]): string {
  const lanes = [...new Set(rows.map(row => `${row.organisation} / ${row.post}`))];
  const room = WIDTH - LEFT - RIGHT;
  const x = (index: number): number =>
    Math.round(LEFT + (rows.length < 2 ? 0 : (index / (rows.length - 1)) * room));
  const y = (row: TimelineRow): number =>
    TOP + lanes.indexOf(`${row.organisation} / ${row.post}`) * LANE;
  const height = TOP + lanes.length * LANE + 40;
  const path = rows
    .map((row, index) => `${index === 0 ? 'M' : 'L'}${x(index)} ${y(row)}`)
    .join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="12">`,
    `<title>Custody of ${escaped(coi)}</title>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    `<text x="16" y="28" font-size="16" font-weight="600" fill="#0b0c0c">Custody of ${escaped(coi)}</text>`,
    ...lanes.map(
      (lane, index) =>
        `<text x="16" y="${TOP + index * LANE + 4}" fill="#0b0c0c">${escaped(lane)}</text>` +
        `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${TOP + index * LANE}" y2="${TOP + index * LANE}" stroke="#dcdfe0"/>`,
    ),
    `<path d="${path}" fill="none" stroke="#9aa7b1" stroke-width="1"/>`,
    ...rows.map((row, index) => mark(row, x(index), y(row))),
    ...names(rows, x, y),
    ...days(rows, x, height - 16),
    '</svg>',
  ].join('\n');
}

function mark(row: TimelineRow, x: number, y: number): string {
  const colour = row.red ? '#d4351c' : row.type.startsWith('Hold') ? '#b58840' : '#1d70b8';
  const title = `<title>${row.revision} ${escaped(row.type)} ${escaped(row.subject ?? '')}</title>`;
  return row.red
    ? `<rect x="${x - 5}" y="${y - 5}" width="10" height="10" fill="${colour}">${title}</rect>`
    : `<circle cx="${x}" cy="${y}" r="4" fill="${colour}">${title}</circle>`;
}

/** A name near the edge stays on the picture. */
const anchorAt = (x: number): 'middle' | 'end' => (x > WIDTH - NAME_WIDTH ? 'end' : 'middle');

/** Names stand above and below in turn, so that neighbours stay readable. */
function names(
  rows: readonly TimelineRow[],
  x: (index: number) => number,
  y: (row: TimelineRow) => number,
): string[] {
  let above = true;
  let lastX = -Infinity;
  return rows.flatMap((row, index) => {
    if (!NAMED.has(row.type) || x(index) - lastX < 36) return [];
    lastX = x(index);
    above = !above;
    const label = row.type.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
    return [
      `<text x="${x(index)}" y="${y(row) + (above ? -10 : 18)}" text-anchor="${anchorAt(x(index))}" font-size="10" fill="#505a5f">${label}</text>`,
    ];
  });
}

/** The day of the journey under its first event of that day. */
function days(rows: readonly TimelineRow[], x: (index: number) => number, y: number): string[] {
  const first = Date.parse(rows[0]?.occurredAt ?? '');
  let shown = -1;
  let lastX = -Infinity;
  return rows.flatMap((row, index) => {
    const day = Math.floor((Date.parse(row.occurredAt) - first) / DAY_MS);
    if (day === shown || x(index) - lastX < 46) return [];
    shown = day;
    lastX = x(index);
    return [
      `<text x="${x(index)}" y="${y}" text-anchor="${x(index) > WIDTH - NAME_WIDTH ? 'end' : 'start'}" font-size="10" fill="#505a5f">day ${day}</text>`,
    ];
  });
}
