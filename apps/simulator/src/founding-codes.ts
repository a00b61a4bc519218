/** The two one-time codes of a founding: each is on the paper of another person. */
export interface FoundingCodes {
  readonly administrator: string;
  readonly qa: string;
}

/** As the founding printed them. */
export function foundingCodesIn(printed: string): FoundingCodes {
  const of = (whom: string): string =>
    new RegExp(`code of the first ${whom}: (\\S+)`).exec(printed)?.[1] ?? '';
  return { administrator: of('administrator'), qa: of('QA') };
}
