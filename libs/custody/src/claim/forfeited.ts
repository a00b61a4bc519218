/** Claims that were taken over because nothing here used them: by kind and value, the newest token that is void. */
export type Forfeited = Readonly<Record<string, number>>;

const key = (kind: string, value: string): string => `${kind} ${value}`;

export const forfeit = (
  forfeited: Forfeited,
  { kind, value, token }: { readonly kind: string; readonly value: string; readonly token: number },
): Forfeited => ({ ...forfeited, [key(kind, value)]: token });

/** Whether a token still counts. An old one, quoted by a writer that came too late, does not. */
export const stands = (forfeited: Forfeited, kind: string, value: string, token: number): boolean =>
  token > (forfeited[key(kind, value)] ?? -1);
