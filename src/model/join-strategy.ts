/** How figures of predecessors are put together in a series: not at all, or as sums. */
export const JOIN_STRATEGIES = ['none', 'sum'] as const;
export type JoinStrategy = (typeof JOIN_STRATEGIES)[number];
