/** What happened, in English and in Czech. */
export type Pair = readonly [en: string, cs: string];
