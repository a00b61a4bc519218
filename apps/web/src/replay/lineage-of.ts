import type { Item, Journey } from '@selfsame/replay';

/** Containers that are told as one: of one kind and batch, made of the same, in the same step. */
export interface Stack {
  /** Of its first container. */
  readonly id: string;
  readonly kind: Item['kind'];
  readonly items: readonly string[];
  /** Stacks that it was made of. */
  readonly parents: readonly string[];
}

/**
 * Which containers came from which. Vials that nobody could tell apart but by their names are one stack, until somebody opens it.
 * @param open ids of stacks whose containers are shown one by one
 */
export function lineageOf(
  { items }: Pick<Journey, 'items'>,
  open: ReadonlySet<string> = new Set(),
): readonly Stack[] {
  const alike = new Map<string, Item[]>();
  for (const item of Object.values(items)) {
    const key = `${item.batch}|${item.kind}|${item.passage ?? ''}|${[...item.parents].sort().join()}`;
    alike.set(key, [...(alike.get(key) ?? []), item]);
  }
  const groups = [...alike.values()].flatMap(group =>
    open.has(group[0]?.item ?? '') ? group.map(item => [item]) : [group],
  );
  const stackOf = new Map(
    groups.flatMap(group => group.map(({ item }) => [item, group[0]?.item ?? item] as const)),
  );
  return groups.map(([first, ...others]) => {
    const head = first as Item;
    const parents = head.parents
      .map(parent => stackOf.get(parent))
      .filter(each => each !== undefined);
    return {
      id: head.item,
      kind: head.kind,
      items: [head, ...others].map(({ item }) => item),
      parents: [...new Set(parents)],
    };
  });
}
