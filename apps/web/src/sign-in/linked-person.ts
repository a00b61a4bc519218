/** Whose number a link brought along, and never his password: `/app/?person=nurse-1`. */
export const linkedPerson = (): string | undefined =>
  new URLSearchParams(globalThis.location.search).get('person') ?? undefined;
