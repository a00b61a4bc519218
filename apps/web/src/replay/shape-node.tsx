import type { Shape } from '@selfsame/replay';
import type { ComponentChild } from 'preact';

/** A shape, put before somebody. What stands in it is text, whoever wrote it. */
export function shapeNode(shape: Shape, key: number): ComponentChild {
  const { tag, class: look, at, title, text, inside } = shape;
  // They all take what a shape has; the types of each tell more of themselves than is asked here.
  const Tag = tag as 'g';
  return (
    <Tag key={key} class={look} {...at}>
      {title === undefined ? null : <title>{title}</title>}
      {text}
      {inside?.map(shapeNode)}
    </Tag>
  );
}
