import { BUILD } from '../build.js';
import type { Composition } from '../composition.js';
import type { AboutDto } from './about.dto.js';

/** What a page must know before anybody has signed in, as something that can be injected. */
export class About {
  readonly told: AboutDto;

  constructor({
    founded,
    origin,
    singleSignOn,
  }: Pick<Composition, 'founded' | 'origin' | 'singleSignOn'>) {
    this.told = {
      simulated: founded.simulated,
      passkeyOrigin: origin,
      singleSignOn: singleSignOn !== undefined,
      build: BUILD,
    };
  }
}
