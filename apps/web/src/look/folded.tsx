import './folded.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Shown {
  readonly summary: ComponentChildren;
  readonly class?: string;
  readonly children: () => ComponentChildren;
}

/** Opens below its summary. What is inside is made when somebody opens it, and not before: a page may have hundreds. */
export function Folded({ summary, class: look = '', children }: Shown) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class={`folded ${look}`}
      open={isOpen}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
