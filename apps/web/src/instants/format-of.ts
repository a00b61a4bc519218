const known = new Map<string, Intl.DateTimeFormat>();

/** Made once for each language and form: that takes longer than all that it says, and a record or a desk has hundreds of moments. */
export function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = known.get(key) ?? new Intl.DateTimeFormat(locale, options);
  known.set(key, format);
  return format;
}
