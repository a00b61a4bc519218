import { readFileSync } from 'node:fs';

export type Stage = 'conditional' | 'final';

/** Somebody who is told of what is out of specification, and by when. */
export interface Notice {
  readonly recipient: string;
  readonly authority?: string;
}

interface Leg {
  readonly minMilliCelsius: number;
  readonly maxMilliCelsius: number;
}

/** What the people of a trial know of their protocol: as much of its file as they act on. */
export interface Protocol {
  readonly protocol: string;
  readonly version: number;
  readonly collection: {
    readonly minVolumeMicrolitres: number;
    readonly maxVolumeMicrolitres: number;
    readonly aspirationSites: readonly string[];
  };
  readonly culture: { readonly passages: number };
  readonly dose: { readonly cells: number; readonly volumeMicrolitres: number };
  readonly form: { readonly kind: 'fresh' | 'cryo' };
  readonly preparation?: {
    readonly instruction: { readonly id: string; readonly version: number };
  };
  readonly transport: { readonly startingMaterial: Leg; readonly product: Leg };
  readonly tests: readonly {
    readonly test: string;
    readonly unit: string;
    readonly accept: { readonly min?: string; readonly max?: string; readonly text?: string };
    readonly neededFor: Stage;
    readonly exceptionalSupply?: true;
  }[];
  readonly bank?: { readonly tubes: boolean };
  readonly notices?: {
    readonly lateResult?: readonly Notice[];
    readonly exceptionalSupply?: readonly Notice[];
  };
  readonly administration: { readonly route: string; readonly releaseStage: Stage };
  readonly followUp: readonly { readonly visit: string; readonly afterDays: number }[];
}

export const readProtocolFile = (file: string): Protocol =>
  JSON.parse(readFileSync(file, 'utf8')) as Protocol;
