/** Lifts the data of an old schema to the next one. The key is `<Type>.<from>`; add a golden vector with each. */
export type Upcaster = (data: unknown) => unknown;

/** Empty while every event is in its first schema. */
export const upcasters: Readonly<Record<string, Upcaster>> = {};
