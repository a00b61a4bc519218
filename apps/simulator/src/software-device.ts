import { sign } from 'node:crypto';
import { type InventedKey, inventedKey } from './invented-key.js';

/** A tablet, phone or computer of the trial, with the key that a real one would not let out. */
export class SoftwareDevice {
  private readonly key: InventedKey;

  constructor(readonly number: string) {
    this.key = inventedKey(`the key of the device ${number}`);
  }

  /** What it shows when it is enrolled: its key, and that it holds it. */
  enrolment(): { number: string; publicKey: InventedKey['publicKey']; proof: string } {
    const { number } = this;
    const proof = this.sign(Buffer.from(`enrol ${number}`));
    return { number, publicKey: this.key.publicKey, proof };
  }

  /** ECDSA with SHA-256, r and s side by side as browsers write them, in base64url. */
  sign(signed: Buffer): string {
    const key = { key: this.key.privateKey, dsaEncoding: 'ieee-p1363' as const };
    return sign('sha256', signed, key).toString('base64url');
  }
}
