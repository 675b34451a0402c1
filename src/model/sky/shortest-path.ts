// An undirected graph → the shortest path between two of its nodes.

/** Two nodes, by their indices. */
export interface Edge {
  from: number;
  to: number;
}

/** For each node, the nodes that an edge joins to it, in increasing order. */
export function neighboursOf(count: number, edges: readonly Edge[]): number[][] {
  const neighbours = Array.from({ length: count }, (): number[] => []);
  for (const { from, to } of edges) {
    neighbours[from]!.push(to);
    neighbours[to]!.push(from);
  }
  for (const list of neighbours) list.sort((one, other) => one - other);
  return neighbours;
}

/**
 * The path with the fewest edges, both ends included; undefined where there is none.
 * Among equals, the lower indices win, and the way back is the way there, reversed.
 */
export function shortestPath(neighbours: readonly number[][], from: number, to: number): number[] | undefined {
  if (from > to) return shortestPath(neighbours, to, from)?.reverse();
  const previous = new Map([[from, from]]);
  // The queue of a breadth-first search grows while it is read.
  const queue = [from];
  for (const node of queue) {
    if (node === to) break;
    for (const next of neighbours[node] ?? []) {
      if (previous.has(next)) continue;
      previous.set(next, node);
      queue.push(next);
    }
  }
  if (!previous.has(to)) return undefined;
  const path = [to];
  while (path[0] !== from) path.unshift(previous.get(path[0]!)!);
  return path;
}

/** Edges from one node to every other; -1 where no path leads. */
export function distancesFrom(neighbours: readonly number[][], from: number): Int16Array {
  const distances = new Int16Array(neighbours.length).fill(-1);
  distances[from] = 0;
  const queue = [from];
  for (const node of queue) {
    for (const next of neighbours[node] ?? []) {
      if (distances[next] !== -1) continue;
      distances[next] = distances[node]! + 1;
      queue.push(next);
    }
  }
  return distances;
}
