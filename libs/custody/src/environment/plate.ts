/** How the air, a surface, a glove and the particles of a clean room are looked at: EudraLex Vol 4 Annex 1 §9. */
export const PLATE_KINDS = [
  'settle-plate',
  'contact-plate',
  'active-air',
  'glove-print',
  'particle-count',
] as const;
export type PlateKind = (typeof PLATE_KINDS)[number];

export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

/** What a count is held against. Up to the alert it is usual; beyond the action limit somebody must act. */
export interface PlateLimits {
  readonly alert: number;
  readonly action: number;
}

/** A sample of the room, as the bench has it from the moment at which it was laid out. */
export interface Plate {
  /** As it is printed on it. */
  readonly plate: string;
  readonly kind: PlateKind;
  readonly grade: Grade;
  readonly place: string;
  readonly exposedMinutes: number;
  readonly limits: PlateLimits;
}

export type PlateVerdict = 'within' | 'alert' | 'action';

export const verdictOf = (count: number, { alert, action }: PlateLimits): PlateVerdict => {
  if (count > action) return 'action';
  return count > alert ? 'alert' : 'within';
};

/** Whether a count waits for a second person: where nothing may grow, and wherever it says that something is odd, or was corrected. */
export const isCritical = (
  { grade }: Pick<Plate, 'grade'>,
  verdict: PlateVerdict,
  isCorrected: boolean,
): boolean => grade === 'A' || verdict !== 'within' || isCorrected;

/** Of all benches: each bench has plates of its own. */
export const plateKey = ({
  workstation,
  plate,
}: {
  readonly workstation: string;
  readonly plate: string;
}): string => `${workstation}/${plate}`;
