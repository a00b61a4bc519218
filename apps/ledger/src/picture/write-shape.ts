import type { Shape } from '@selfsame/replay';
import { escaped } from '../http/escaped.js';

/** A shape as SVG has it written. */
export function writeShape({ tag, class: look, at, title, text, inside = [] }: Shape): string {
  const attributes = Object.entries<string | number>({ class: look, ...at })
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
  const content = [
    title === undefined ? '' : `<title>${escaped(title)}</title>`,
    text === undefined ? '' : escaped(text),
    ...inside.map(writeShape),
  ].join('');
  return content === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${content}</${tag}>`;
}
