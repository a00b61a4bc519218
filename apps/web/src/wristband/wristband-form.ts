/** What every form about a wristband is handed. */
export interface WristbandForm {
  readonly participant: string;
  readonly onTold: () => void;
}
