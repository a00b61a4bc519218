interface Shown {
  readonly telephone: string;
  /** Said before the number: whom one calls. */
  readonly label?: string;
  readonly class?: string;
}

/** A number that is called with one tap. It is never broken across lines: people read it aloud. */
export const TelephoneLink = ({ telephone, label, class: look = 'telephone-link' }: Shown) => (
  <a class={look} href={`tel:${telephone.replaceAll(' ', '')}`}>
    {label} <span>{telephone.replaceAll(' ', '\u00a0')}</span>
  </a>
);
