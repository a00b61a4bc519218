import { Graph, layout } from '@dagrejs/dagre';
import type { Stack } from './lineage-of.js';

export const NODE_WIDTH = 172;
export const NODE_HEIGHT = 78;

export interface LaidOut {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly { readonly id: string; readonly x: number; readonly y: number }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
}

/** Where each stack of a lineage stands, from what was collected on the left to what was given on the right. */
export function layOutLineage(stacks: readonly Stack[]): LaidOut {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 46, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of stacks) graph.setNode(id, { width: NODE_WIDTH, height: NODE_HEIGHT });
  for (const { id, parents } of stacks) for (const parent of parents) graph.setEdge(parent, id);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: stacks.map(({ id }) => {
      const { x, y } = graph.node(id);
      return { id, x: x ?? 0, y: y ?? 0 };
    }),
    edges: graph.edges().map(edge => ({
      from: edge.v,
      to: edge.w,
      points: graph.edge(edge).points ?? [],
    })),
  };
}
