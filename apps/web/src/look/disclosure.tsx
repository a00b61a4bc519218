import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface Shown {
  readonly label: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Something that opens below its button, and closes with Escape, with a choice, or when somebody goes elsewhere. */
export function Disclosure({ label, class: look = '', children }: Shown) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !isInside(event))
        setOpen(false);
    };
    const isInside = (event: Event) => root.current?.contains(event.target as Node) ?? false;
    addEventListener('keydown', close);
    addEventListener('pointerdown', close);
    return () => {
      removeEventListener('keydown', close);
      removeEventListener('pointerdown', close);
    };
  }, [open]);
  return (
    <div class={`disclosure ${look}`} ref={root}>
      <button
        type="button"
        class="quiet"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <div id={id} class="disclosed" hidden={!open} onClick={() => setOpen(false)}>
        {children}
      </div>
    </div>
  );
}
