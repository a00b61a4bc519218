/** A piece of a picture, in the words of SVG: a server writes it down, a page puts it before somebody. */
export interface Shape {
  readonly tag: 'path' | 'circle' | 'rect' | 'text' | 'g';
  /** How it looks stands in a style sheet. */
  readonly class: string;
  readonly at: Readonly<Record<string, string | number>>;
  /** What it is, for whoever points at it or hears it. */
  readonly title?: string;
  readonly text?: string;
  readonly inside?: readonly Shape[];
}
