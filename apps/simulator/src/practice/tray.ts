import type { Api } from '../api.js';
import type { Scene } from '../story/scene.js';
import { people } from '../world/people.js';
import type { Things } from '../world/things.js';
import type { ThingOnTray } from './thing-on-tray.js';
import { thingsOfTheHouse } from './things-of-the-house.js';
import { type TherapyInSight, thingsOfTherapy } from './things-of-therapy.js';

/** What lies about for whoever practises, laid anew whenever something was written: a label that he printed is there, and what he used up is not. */
export class Tray {
  private head: unknown;

  private constructor(
    private readonly api: Api,
    private readonly scenes: readonly Scene[],
    private readonly ofTheHouse: readonly ThingOnTray[],
  ) {}

  static async of(api: Api, things: Things, scenes: readonly Scene[]): Promise<Tray> {
    const places = scenes.flatMap(({ hands }) => [...hands.places.values()]);
    const boxes = [...new Set(places.map(({ box }) => box))];
    return new Tray(api, scenes, await thingsOfTheHouse(api, things, boxes));
  }

  async lay(): Promise<void> {
    const { head } = await this.api.read(people.reviewer, '/ready');
    if (head === this.head) return;
    const ofTherapies: ThingOnTray[] = [];
    for (const { coi, parts } of this.scenes) {
      const { journey } = await this.api.read(people.reviewer, `/journeys/${coi}`);
      ofTherapies.push(...thingsOfTherapy(coi, parts.body, journey as TherapyInSight));
    }
    const used = new Set(ofTherapies.map(({ raw }) => raw));
    const unused = this.ofTheHouse.filter(({ raw }) => !used.has(raw));
    await this.api.layTray([...ofTherapies, ...unused]);
    this.head = head;
  }
}
