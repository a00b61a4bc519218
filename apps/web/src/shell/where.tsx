import type { ComponentChildren } from 'preact';

interface Shown {
  /** Undefined where its reader has no page of it. */
  readonly href: string | undefined;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A line that leads somewhere, where there is somewhere for whoever reads it. */
export const Where = ({ href, class: look, children }: Shown) =>
  href === undefined ? (
    <span class={look}>{children}</span>
  ) : (
    <a class={look} href={href}>
      {children}
    </a>
  );
