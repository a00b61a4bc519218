import { sha256Of } from '../evidence/sha256-of.js';

/** A file of this device, as an entry holds it: its name, its SHA-256, and what stands in it as text. */
export interface HeldFile {
  readonly name: string;
  readonly sha256: string;
  readonly text: string;
}

export const readFile = async (file: File): Promise<string> => {
  const held: HeldFile = {
    name: file.name,
    sha256: await sha256Of(file),
    text: await file.text(),
  };
  return JSON.stringify(held);
};

export const fileIn = (entered: string): HeldFile | undefined =>
  entered === '' ? undefined : (JSON.parse(entered) as HeldFile);
