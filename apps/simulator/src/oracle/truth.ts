import type { Scan } from '@selfsame/standards';

/** Cells as they left a body: whose, for which therapy, in which collection of it. */
export interface Cells {
  readonly participant: string;
  readonly coi: string;
  readonly batch: string;
}

/** One collection, by name. */
export const originOf = ({ coi, batch }: Omit<Cells, 'participant'>): string => `${coi}/${batch}`;

export interface Container {
  readonly coi: string;
  readonly item: string;
}

export const nameOf = ({ coi, item }: Container): string => `${coi}/${item}`;

/** What went into whom. */
export interface Given {
  /** The body in the bed. */
  readonly participant: string;
  /** What was in the syringe. */
  readonly cells: readonly Cells[];
}

/** What hands did, whatever anybody wrote down about it: containers, what is in them, and who lay in the bed. */
export class Truth {
  private readonly containers = new Map<string, Container>();
  private readonly contents = new Map<string, Map<string, Cells>>();
  private readonly infusions = new Map<string, Given>();

  /** The symbol is on the container; a container can carry a second one after a reprint. */
  carries({ raw }: Scan, container: Container): void {
    this.containers.set(raw, container);
  }

  containerOf(raw: string | undefined): Container | undefined {
    return raw === undefined ? undefined : this.containers.get(raw);
  }

  /** Marrow ran out of a body into a container. */
  collected({ raw }: Scan, cells: Cells): void {
    this.contentOf(raw).set(originOf(cells), cells);
  }

  /** Cells were moved on: whatever was in the first is in the others. */
  moved(from: readonly Scan[], into: readonly Scan[]): void {
    const cells = from.flatMap(({ raw }) => [...this.contentOf(raw)]);
    for (const { raw } of into) {
      for (const [origin, each] of cells) this.contentOf(raw).set(origin, each);
    }
  }

  /** A syringe was emptied into a body. */
  infused(commandId: string, { raw }: Scan, participant: string): void {
    this.infusions.set(commandId, { participant, cells: [...this.contentOf(raw).values()] });
  }

  givenBy(commandId: string): Given | undefined {
    return this.infusions.get(commandId);
  }

  private contentOf(raw: string): Map<string, Cells> {
    const container = this.containers.get(raw);
    const name = container === undefined ? raw : nameOf(container);
    const content = this.contents.get(name) ?? new Map<string, Cells>();
    this.contents.set(name, content);
    return content;
  }
}
