import {
  type Drawn,
  type History,
  Layout,
  WIDTH,
  drawCustody,
  drawGround,
  drawMarks,
} from '@selfsame/replay';
import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { inLanguages } from '../words/in-languages.js';
import { language } from '../words/language.js';
import { pictureWords } from './picture-words.js';
import { shapeNode } from './shape-node.js';

const say = inLanguages({
  en: {
    title: 'Who held the cells',
    dose: 'cells of the dose',
    other: 'samples, spare',
    check: 'identity check',
    stop: 'near miss, stopped',
    deviation: 'deviation',
    hold: 'on hold',
    alone: 'taken over alone',
    later: 'paler: later than this moment',
  },
  cs: {
    title: 'Kdo měl buňky u sebe',
    dose: 'buňky dávky',
    other: 'vzorky, záloha',
    check: 'ověření totožnosti',
    stop: 'skoronehoda, zastaveno',
    deviation: 'odchylka',
    hold: 'pozastaveno',
    alone: 'převzato jednostranně',
    later: 'světleji: později než tento okamžik',
  },
});

interface Shown {
  readonly history: History;
  readonly layout: Layout;
  readonly seen: History;
  /** A pointer went to a place, from 0 to 1 of the way between the first event and the last. */
  readonly onPlace: (place: number) => void;
}

/**
 * The way of the cells, a lane per post. What is later than the moment stays there, pale, so that nothing jumps; what had happened or was known
 * is folded and drawn anew with every move of the slider.
 */
export function CustodyPicture({ history, layout, seen, onPlace }: Shown) {
  const words = say();
  const id = useId();
  const spoken = language.value;
  const told = useMemo(pictureWords, [spoken]);
  const ground = useMemo(() => drawGround(layout, told).map(shapeNode), [layout, told]);
  const whole = useMemo(
    () => [
      ...drawCustody(layout, history, told).shapes.map(shapeNode),
      ...drawMarks(layout, history, told).map(shapeNode),
    ],
    [layout, told],
  );
  // Made once and put there when their event has come: what does not change is not looked at again.
  const marks = useMemo(
    () =>
      drawMarks(layout, history, told).map((shape, key) => ({
        revision: shape.revision,
        node: shapeNode(shape, key),
      })),
    [layout, told],
  );
  const { shapes, end }: Drawn = drawCustody(layout, seen, told);
  const revisions = new Set(seen.map(({ revision }) => revision));
  const view = useRef<HTMLDivElement>(null);
  // Where the picture is wider than the screen it follows the moment, and stays where it is while that can be seen.
  useEffect(() => {
    const box = view.current;
    if (box === null) return;
    const at = (end / WIDTH) * box.scrollWidth;
    const isSeen = at >= box.scrollLeft && at <= box.scrollLeft + box.clientWidth;
    if (!isSeen) box.scrollLeft = at - box.clientWidth / 2;
  }, [end]);
  const move = (event: PointerEvent): void => {
    if (event.buttons !== 1) return;
    const svg = event.currentTarget as SVGSVGElement;
    const { left, width } = svg.getBoundingClientRect();
    const x = ((event.clientX - left) / width) * WIDTH;
    onPlace((x - layout.left) / (layout.right - layout.left));
  };
  return (
    <figure class="custody">
      <figcaption class="legend">
        <Sample look="dose" words={words.dose} />
        <Sample look="other" words={words.other} />
        <Sample look="check" words={words.check} />
        <Sample look="stop" words={words.stop} />
        <Sample look="deviation" words={words.deviation} />
        <Sample look="held" words={words.hold} />
        <Sample look="alone" words={words.alone} />
        <span class="quiet-text">{words.later}</span>
      </figcaption>
      <div ref={view} class="scrolls" tabIndex={0} role="group" aria-label={words.title}>
        <svg
          viewBox={`0 0 ${WIDTH} ${layout.height}`}
          role="img"
          aria-labelledby={id}
          onPointerDown={move}
          onPointerMove={move}
        >
          <title id={id}>{words.title}</title>
          {ground}
          <g class="later" aria-hidden="true">
            {whole}
          </g>
          <g class="so-far">
            <g>{shapes.map(shapeNode)}</g>
            <g>{marks.flatMap(({ revision, node }) => (revisions.has(revision) ? node : []))}</g>
          </g>
          <path class="cursor" d={`M${end} 8V${layout.height - 46}`} />
        </svg>
      </div>
    </figure>
  );
}

const Sample = ({ look, words }: { look: string; words: string }) => (
  <span class={`sample sample-${look}`}>{words}</span>
);
