/** A page that is written by `npm run gen` and checked fresh by `npm run check`. */
export interface Page {
  readonly path: string;
  content(this: void): string | Promise<string>;
}

export const GENERATED = '<!-- Written by `npm run gen`; changes here are lost. -->';

/** A Markdown table as prettier would leave it alone: one space around each cell. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
