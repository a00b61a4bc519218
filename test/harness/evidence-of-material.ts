import { type Person, type Scene, people } from '@selfsame/simulator';
import type { Hands } from './hands.js';
import { boxScan } from './vault.js';

/** People around something of which nobody can tell what it is. */
export class Unknown {
  constructor(
    private readonly hands: Hands,
    readonly material: string,
  ) {}

  /** The keeper finds a tube without a label, in its position or anywhere else. */
  static async found(hands: Hands, at?: { readonly box: string; readonly position: string }) {
    const told = await hands.api.give(people.keeper, '/materials', {
      shape: 'tube',
      description: 'blue cap, about 1.5 ml, no label',
      quarantine: at === undefined ? 'quarantine-1' : 'in-its-box',
      ...(at === undefined ? {} : { at: { ...at, box: boxScan(at.box) } }),
    });
    expect(told).toMatchObject({ accepted: true, body: { events: [{ type: 'MaterialFound' }] } });
    return new Unknown(hands, String(told.body.stream).slice('material-'.length));
  }

  give(by: Person, route: string, fields: object) {
    return this.hands.api.give(by, `/materials/${this.material}/${route}`, fields);
  }

  /** Somebody scans every position of the box. */
  survey(
    by: Person,
    box: string,
    labelled: Readonly<Record<string, readonly [Scene, string]>>,
    ...unlabelled: readonly string[]
  ) {
    const scanned = Object.entries(labelled).map(([position, [scene, item]]) => ({
      position,
      tube: scene.of(item),
    }));
    return this.give(by, 'surveys', { box: boxScan(box), scanned, unlabelled });
  }

  /** QA says what it is. */
  resolve(scene: Scene, item: string, evidence = 'position-by-exclusion') {
    const said = { coi: scene.coi, item, evidence, reason: 'two surveys agree with the map' };
    return this.give(people.qa, 'resolutions', said);
  }

  show(): Promise<Readonly<Record<string, unknown>>> {
    return this.hands.api.read(people.keeper, `/materials/${this.material}`);
  }
}
