import type { Mark } from './marks-of.js';
import type { Shape } from './shape.js';

/** A sign for what a reader looks for: told apart by its outline, with or without colours. */
export function signOf(kind: Mark['kind'], x: number, y: number, title: string): Shape {
  const sign = (inside: readonly Shape[]): Shape => ({
    tag: 'g',
    class: `sign ${kind}`,
    at: {},
    title,
    inside,
  });
  const line = (d: string): Shape => ({ tag: 'path', class: 'sign-line', at: { d } });
  const circle = (r: number): Shape => ({
    tag: 'circle',
    class: 'sign-field',
    at: { cx: x, cy: y, r },
  });
  const square = (half: number, rx: number): Shape => ({
    tag: 'rect',
    class: 'sign-field',
    at: { x: x - half, y: y - half, width: 2 * half, height: 2 * half, rx },
  });
  switch (kind) {
    case 'step':
      return sign([circle(6)]);
    case 'check':
      return sign([circle(9), line(`M${x - 4} ${y}l3 3l5 -6`)]);
    case 'given':
      return sign([circle(11), line(`M${x} ${y - 5}v10m-5 -5h10`)]);
    case 'stop':
      return sign([square(8, 3), line(`M${x - 4} ${y}h8`)]);
    case 'deviation':
      return sign([square(6, 2)]);
  }
}
