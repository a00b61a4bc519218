import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface Shown {
  readonly title: string;
  /** Undefined where there is no way round it. */
  readonly onClose?: (() => void) | undefined;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** Something that has to be answered first. The browser's own dialog keeps the focus inside, and gives it back. */
export function Dialog({ title, onClose, class: look = '', children }: Shown) {
  const root = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = root.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={root}
      class={look}
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
