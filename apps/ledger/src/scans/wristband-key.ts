import { createHmac } from 'node:crypto';

/** The key that turns a wristband's content into what the log may know of it. It lives beside the log, never in it. */
export class WristbandKey {
  constructor(private readonly secret: Uint8Array) {}

  /** HMAC-SHA-256 in hex over the exact characters that the scanner delivered. */
  hmac(raw: string): string {
    return createHmac('sha256', this.secret).update(raw, 'utf8').digest('hex');
  }
}
