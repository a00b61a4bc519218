import { escaped } from '../http/escaped.js';
import { type Passing, type History, custodyOf } from './custody-of.js';
import { type Label, Layout, WIDTH } from './lay-out.js';
import { type Held, type Mark, holdsOf, marksOf } from './marks-of.js';

const DAY_MS = 86_400_000;
const DAY_ROOM = 50;
const SLANT = 9;
const LEAST_HOLD = 6;

/** Both for a page in the light and for one in the dark: the picture brings its own ground. */
const STYLE = `
svg{--ground:#fff;--ink:#17212b;--faint:#5b6770;--lane:#dfe4e8;--dose:#2563a8;--other:#a9c4e2;--good:#1f7a4d;--stop:#c8281e;--hold:#9a6a06;--held:#f2c14e}
@media (prefers-color-scheme:dark){svg{--ground:#10171e;--ink:#e8edf1;--faint:#9aa7b1;--lane:#2a343d;--dose:#5b9fe8;--other:#3d5f84;--good:#5cc795;--stop:#ff7a6b;--hold:#f0b94a;--held:#94701f}}
text{fill:var(--ink);font:12px system-ui,sans-serif;paint-order:stroke;stroke:var(--ground);stroke-width:3px;stroke-linejoin:round}
.faint{fill:var(--faint)}.step,.given{fill:var(--ink)}.check{fill:var(--good)}.stop,.deviation{fill:var(--stop)}.hold{fill:var(--hold)}
path{fill:none}`.trim();

/** A journey as a picture: who held the cells, from left to right, and what stopped on the way. */
export function drawCustody(coi: string, history: History): string {
  const custody = custodyOf(history);
  const marks = marksOf(history, custody);
  const holds = holdsOf(history);
  const layout = new Layout(history, custody, marks);
  const passings = [...custody.passings].sort((one, other) => +one.ofDose - +other.ofDose);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${layout.height}">`,
    `<title>Custody of ${escaped(coi)}</title>`,
    `<style>${STYLE}</style>`,
    `<rect width="${WIDTH}" height="${layout.height}" rx="8" fill="var(--ground)"/>`,
    `<text x="16" y="32" style="font-size:17px;font-weight:600">Custody of ${escaped(coi)}</text>`,
    ...legend(),
    ...lanes(layout),
    ...holds.flatMap(hold => heldBands(hold, layout)),
    ...[false, true].flatMap(ofDose =>
      layout
        .spans(custody, ofDose)
        .map(({ lane, from, until }) => band(from, until, layout.y(lane), ofDose)),
    ),
    ...passings.map(passing => connector(passing, layout)),
    ...history.map(({ type, revision }, at) => dot(at, `${revision} ${type}`, layout)),
    ...marks.map(mark => sign(mark, layout)),
    ...layout.labels(marks, holds).map(label),
    ...days(history, layout),
    '</svg>',
    '',
  ].join('\n');
}

const band = (from: number, until: number, y: number, ofDose: boolean): string => {
  const [width, colour] = ofDose ? [10, '--dose'] : [5, '--other'];
  const at = ofDose ? y : y + 9;
  return `<path d="M${from} ${at}H${Math.max(until, from + 1)}" stroke="var(${colour})" stroke-width="${width}" stroke-linecap="round"/>`;
};

const heldBands = ({ from, until, why }: Held, layout: Layout): readonly string[] =>
  layout.wayOfCells(from, until).map(span => {
    const width = Math.max(span.until - span.from, LEAST_HOLD) + 6;
    return `<rect x="${span.from - 3}" y="${layout.y(span.lane) - 11}" width="${width}" height="22" rx="5" fill="var(--held)"><title>${escaped(why)}</title></rect>`;
  });

function connector({ from, to, at, ofDose, oneSided }: Passing, layout: Layout): string {
  const offset = ofDose ? 0 : 9;
  const [start, end] = [layout.y(layout.laneOf(from)), layout.y(layout.laneOf(to))];
  const x = layout.x(at);
  const middle = (start + end) / 2 + offset;
  const colour = oneSided ? '--stop' : ofDose ? '--dose' : '--other';
  const dash = oneSided ? ' stroke-dasharray="4 4"' : '';
  return `<path d="M${x - SLANT} ${start + offset}C${x} ${start + offset} ${x} ${middle} ${x} ${middle}S${x} ${end + offset} ${x + SLANT} ${end + offset}" stroke="var(${colour})" stroke-width="${ofDose ? 4 : 2.5}"${dash}/>`;
}

const dot = (at: number, says: string, layout: Layout): string =>
  `<circle class="event" cx="${layout.x(at)}" cy="${layout.y(layout.laneOfCells(at))}" r="1.6" fill="var(--ground)"><title>${escaped(says)}</title></circle>`;

function sign({ at, kind, words }: Mark, layout: Layout): string {
  return signAt(kind, layout.x(at), layout.y(layout.laneOfCells(at)), words);
}

function signAt(kind: Mark['kind'], x: number, y: number, words: string): string {
  const title = `<title>${escaped(words)}</title>`;
  const ring = 'stroke="var(--ground)" stroke-width="2"';
  switch (kind) {
    case 'step':
      return `<circle cx="${x}" cy="${y}" r="6" fill="var(--ground)" stroke="var(--dose)" stroke-width="3">${title}</circle>`;
    case 'check':
      return `<g>${title}<circle cx="${x}" cy="${y}" r="9" style="fill:var(--good)" ${ring}/><path d="M${x - 4} ${y}l3 3l5 -6" stroke="var(--ground)" stroke-width="2"/></g>`;
    case 'given':
      return `<g>${title}<circle cx="${x}" cy="${y}" r="11" style="fill:var(--dose)" ${ring}/><path d="M${x} ${y - 5}v10m-5 -5h10" stroke="var(--ground)" stroke-width="2.5"/></g>`;
    case 'stop':
      return `<rect x="${x - 8}" y="${y - 8}" width="16" height="16" rx="3" style="fill:var(--stop)" ${ring}>${title}</rect><path d="M${x - 4} ${y}h8" stroke="var(--ground)" stroke-width="3"/>`;
    case 'deviation':
      return `<rect x="${x - 6}" y="${y - 6}" width="12" height="12" rx="2" fill="var(--ground)" stroke="var(--stop)" stroke-width="2.5">${title}</rect>`;
  }
}

const label = ({ words, x, y, anchor, kind }: Label): string =>
  `<text class="${kind}" x="${x}" y="${y}" text-anchor="${anchor}">${escaped(words)}</text>`;

const lanes = (layout: Layout): readonly string[] =>
  layout.lanes.map(({ organisation, post }, lane) => {
    const y = layout.y(lane);
    return (
      `<path d="M${layout.left} ${y}H${layout.right}" stroke="var(--lane)" stroke-width="1.5"/>` +
      `<text x="16" y="${y - 2}" style="font-size:14px;font-weight:600">${escaped(post)}</text>` +
      `<text class="faint" x="16" y="${y + 14}">${escaped(organisation)}</text>`
    );
  });

/** The day of the journey under its first event of that day. */
function days(history: History, layout: Layout): readonly string[] {
  const first = history[0]?.occurredAt ?? 0;
  const y = layout.height - 22;
  let shown = -1;
  let last = -Infinity;
  return history.flatMap(({ occurredAt }, at) => {
    const day = Math.floor((occurredAt - first) / DAY_MS);
    const x = layout.x(at);
    if (day <= shown || x - last < DAY_ROOM || x > layout.right - DAY_ROOM) return [];
    shown = day;
    last = x;
    return [
      `<path d="M${x} ${y - 18}v6" stroke="var(--faint)"/><text class="faint" x="${x}" y="${y}">day ${day}</text>`,
    ];
  });
}

/** What the signs say, in one line under the title. */
function legend(): readonly string[] {
  const y = 58;
  return [
    `${band(20, 44, y - 4, true)}<text x="54" y="${y}">cells of the dose</text>`,
    `${band(176, 200, y - 13, false)}<text x="210" y="${y}">samples, spare</text>`,
    `${signAt('check', 330, y - 4, '')}<text x="345" y="${y}">identity check</text>`,
    `${signAt('stop', 458, y - 4, '')}<text x="473" y="${y}">near miss, stopped</text>`,
    `${signAt('deviation', 612, y - 4, '')}<text x="625" y="${y}">deviation</text>`,
    `<rect x="706" y="${y - 15}" width="26" height="22" rx="5" fill="var(--held)"/><text x="740" y="${y}">on hold</text>`,
    `<path d="M806 ${y - 4}h26" stroke="var(--stop)" stroke-width="4" stroke-dasharray="4 4"/><text x="840" y="${y}">taken over alone</text>`,
  ];
}
