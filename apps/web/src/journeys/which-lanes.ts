interface Looked {
  readonly openHolds: number;
  readonly nearMisses: number;
  readonly openDeviations: number;
  readonly releaseStage: string;
  readonly nextLimit: { readonly at: string } | null;
}

/** What somebody at a desk asks of all therapies at once. One may be in several of them. */
export const whichLanes = {
  all: () => true,
  held: ({ openHolds }: Looked) => openHolds > 0,
  late: ({ nextLimit }: Looked, nowMs: number) =>
    nextLimit !== null && Date.parse(nextLimit.at) <= nowMs,
  conditional: ({ releaseStage }: Looked) => releaseStage === 'conditional',
  exceptional: ({ releaseStage }: Looked) => releaseStage === 'exceptional',
  stopped: ({ nearMisses }: Looked) => nearMisses > 0,
  deviating: ({ openDeviations }: Looked) => openDeviations > 0,
} satisfies Readonly<Record<string, (row: Looked, nowMs: number) => boolean>>;

export type WhichLanes = keyof typeof whichLanes;
