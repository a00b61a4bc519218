import {
  type History,
  Layout,
  type Shape,
  WIDTH,
  band,
  drawCustody,
  drawGround,
  drawMarks,
  signOf,
} from '@selfsame/replay';
import { escaped } from '../http/escaped.js';
import { pictureWords } from './picture-words.js';
import { writeShape } from './write-shape.js';

/** Room for the title and the legend. */
const HEAD = 82;

/** Both for a page in the light and for one in the dark: the picture brings its own ground. */
const STYLE = `
svg{--ground:#fff;--ink:#17212b;--faint:#5b6770;--line:#dfe4e8;--dose:#2563a8;--other:#a9c4e2;--good:#1f7a4d;--stop:#c8281e;--hold:#9a6a06;--held:#f2c14e}
@media (prefers-color-scheme:dark){svg{--ground:#10171e;--ink:#e8edf1;--faint:#9aa7b1;--line:#2a343d;--dose:#5b9fe8;--other:#3d5f84;--good:#5cc795;--stop:#ff7a6b;--hold:#f0b94a;--held:#94701f}}
text{fill:var(--ink);font:12px system-ui,sans-serif;paint-order:stroke;stroke:var(--ground);stroke-width:3px;stroke-linejoin:round}
text.heading{font-size:17px;font-weight:600}text.post{font-size:14px;font-weight:600}
text.faint{fill:var(--faint)}text.check{fill:var(--good)}text.stop,text.deviation{fill:var(--stop)}text.hold{fill:var(--hold)}
path{fill:none}.lane{stroke:var(--line);stroke-width:1.5}.day{stroke:var(--faint)}.held{fill:var(--held)}.event{fill:var(--ground)}
.band{stroke-linecap:round}.dose{stroke:var(--dose)}.other{stroke:var(--other)}.alone{stroke:var(--stop);stroke-dasharray:4 4}
.band.dose{stroke-width:10}.band.other{stroke-width:5}.passing{stroke-width:4}.passing.other{stroke-width:2.5}
.sign-field{stroke:var(--ground);stroke-width:2}.sign-line{stroke:var(--ground);stroke-width:2.5}
.step .sign-field{fill:var(--ground);stroke:var(--dose);stroke-width:3}.check .sign-field{fill:var(--good)}.given .sign-field{fill:var(--dose)}
.stop .sign-field{fill:var(--stop)}.deviation .sign-field{fill:var(--ground);stroke:var(--stop);stroke-width:2.5}`.trim();

/** A journey as a picture: who held the cells, from left to right, and what stopped on the way. */
export function writeCustody(coi: string, history: History): string {
  const layout = new Layout(history, 'happened');
  const height = layout.height + HEAD;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}">`,
    `<title>Custody of ${escaped(coi)}</title>`,
    `<style>${STYLE}</style>`,
    `<rect width="${WIDTH}" height="${height}" rx="8" fill="var(--ground)"/>`,
    ...heading(coi).map(writeShape),
    `<g transform="translate(0 ${HEAD})">`,
    ...drawGround(layout, pictureWords).map(writeShape),
    ...drawCustody(layout, history, pictureWords).shapes.map(writeShape),
    ...drawMarks(layout, history, pictureWords).map(writeShape),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** The title, and under it in one line what the signs say. */
function heading(coi: string): readonly Shape[] {
  const y = 58;
  const words = (x: number, text: string): Shape => ({
    tag: 'text',
    class: 'legend',
    at: { x, y },
    text,
  });
  return [
    { tag: 'text', class: 'heading', at: { x: 16, y: 32 }, text: `Custody of ${coi}` },
    band(20, 44, y - 4, true),
    words(54, 'cells of the dose'),
    band(176, 200, y - 13, false),
    words(210, 'samples, spare'),
    signOf('check', 330, y - 4, 'identity check'),
    words(345, 'identity check'),
    signOf('stop', 458, y - 4, 'near miss, stopped'),
    words(473, 'near miss, stopped'),
    signOf('deviation', 612, y - 4, 'deviation'),
    words(625, 'deviation'),
    { tag: 'rect', class: 'held', at: { x: 706, y: y - 15, width: 26, height: 22, rx: 5 } },
    words(740, 'on hold'),
    { tag: 'path', class: 'passing alone', at: { d: `M806 ${y - 4}h26` } },
    words(840, 'taken over alone'),
  ];
}
