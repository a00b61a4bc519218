import type { Journey } from '@selfsame/replay';
import { useMemo, useState } from 'preact/hooks';
import { inLanguages } from '../words/in-languages.js';
import { codeWords } from './fact-words.js';
import { type LaidOut, NODE_HEIGHT, NODE_WIDTH } from './lay-out-lineage.js';
import { type Stack, lineageOf } from './lineage-of.js';
import { LineageTable } from './lineage-table.js';
import { useLaidOut } from './use-laid-out.js';

const say = inLanguages({
  en: {
    title: 'What was made of what',
    later: 'not yet there',
    open: 'Show one by one:',
    table: 'The same as a table',
  },
  cs: {
    title: 'Co z čeho vzniklo',
    later: 'ještě není',
    open: 'Ukázat jednotlivě:',
    table: 'Totéž jako tabulka',
  },
});

interface LineageShown {
  /** All that ever became of it: what is not there yet stands there, pale. */
  readonly whole: Journey;
  readonly now: Journey;
}

/** From the bag to the syringe: stacks of vials open one by one, and what each one is at the moment stands in it. */
export function Lineage({ whole, now }: LineageShown) {
  const words = say();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const stacks = useMemo(() => lineageOf(whole, open), [whole, open]);
  const laidOut = useLaidOut(stacks);
  const toggle = (id: string) =>
    setOpen(
      before => new Set([...before].filter(each => each !== id).concat(before.has(id) ? [] : [id])),
    );
  const openable = lineageOf(whole).filter(({ items }) => items.length > 1);
  return (
    <section>
      <h2>{words.title}</h2>
      {laidOut && (
        <div class="scrolls" tabIndex={0} role="group" aria-label={words.title}>
          <LineagePicture stacks={stacks} laidOut={laidOut} now={now} />
        </div>
      )}
      {openable.length > 0 && (
        <p class="show-choice no-print">
          {words.open}
          {openable.map(({ id, items, kind }) => (
            <button
              key={id}
              type="button"
              class="quiet"
              aria-pressed={open.has(id)}
              onClick={() => toggle(id)}
            >
              {items.length} × {codeWords(kind)} <code>{nameOf(items)}</code>
            </button>
          ))}
        </p>
      )}
      <details class="as-table">
        <summary>{words.table}</summary>
        <LineageTable whole={whole} now={now} />
      </details>
    </section>
  );
}

/** "V4 … V6": the first and the last of a stack. */
const nameOf = (items: readonly string[]): string =>
  items.length === 1 ? (items[0] ?? '') : `${items[0]} … ${items.at(-1)}`;

function LineagePicture({
  stacks,
  laidOut,
  now,
}: {
  stacks: readonly Stack[];
  laidOut: LaidOut;
  now: Journey;
}) {
  const byId = new Map(stacks.map(stack => [stack.id, stack]));
  return (
    <svg
      class="lineage"
      viewBox={`0 0 ${Math.ceil(laidOut.width)} ${Math.ceil(laidOut.height)}`}
      width={Math.ceil(laidOut.width)}
      height={Math.ceil(laidOut.height)}
      aria-hidden="true"
    >
      {laidOut.edges.map(({ from, to, points }) => (
        <path
          key={`${from} ${to}`}
          class="lineage-edge"
          d={`M${points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join('L')}`}
        />
      ))}
      {laidOut.nodes.map(({ id, x, y }) => {
        const stack = byId.get(id);
        return stack && <Node key={id} stack={stack} x={x} y={y} now={now} />;
      })}
    </svg>
  );
}

function Node({ stack, x, y, now }: { stack: Stack; x: number; y: number; now: Journey }) {
  const words = say();
  const there = stack.items.flatMap(item => now.items[item] ?? []);
  const counts = new Map<string, number>();
  for (const { status } of there) counts.set(status, (counts.get(status) ?? 0) + 1);
  const said = [...counts].map(([status, count]) =>
    there.length === 1 ? codeWords(status) : `${count} ${codeWords(status)}`,
  );
  const looks = [
    'lineage-node',
    there.length === 0 ? 'lineage-later' : `lineage-${there[0]?.status ?? ''}`,
    stack.items.length > 1 && 'lineage-stack',
  ];
  const left = x - NODE_WIDTH / 2;
  const top = y - NODE_HEIGHT / 2;
  return (
    <g class={looks.filter(Boolean).join(' ')}>
      {stack.items.length > 1 && (
        <rect x={left + 4} y={top + 4} width={NODE_WIDTH} height={NODE_HEIGHT} rx={8} />
      )}
      <rect x={left} y={top} width={NODE_WIDTH} height={NODE_HEIGHT} rx={8} />
      <text class="lineage-name" x={left + 10} y={top + 22}>
        {nameOf(stack.items)}
      </text>
      <text class="lineage-kind" x={left + 10} y={top + 43}>
        {stack.items.length > 1 ? `${stack.items.length} × ` : ''}
        {codeWords(stack.kind)}
      </text>
      <text class="lineage-status" x={left + 10} y={top + 64}>
        {said.length === 0 ? words.later : said.join(' · ')}
      </text>
    </g>
  );
}
