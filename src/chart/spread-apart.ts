/** Places of labels that would lie upon each other, moved apart as little as their order allows. */

/**
 * @param places px, in any order
 * @param step least distance, px
 * @returns one for each place, in their order; ties keep the order given
 */
export function spreadApart(places: readonly number[], step: number): number[] {
  const order = [...places.keys()].sort((a, b) => places[a]! - places[b]! || a - b);
  const spread = [...places];
  // groups of labels that touch, each centred on the mean of the places that it stands for
  const groups: { members: number[]; centre: number }[] = [];
  for (const member of order) {
    let group = { members: [member], centre: places[member]! };
    for (let above = groups.at(-1); above && touches(above, group, step); above = groups.at(-1)) {
      groups.pop();
      const members = [...above.members, ...group.members];
      group = { members, centre: members.reduce((sum, each) => sum + places[each]!, 0) / members.length };
    }
    groups.push(group);
  }
  for (const { members, centre } of groups) {
    for (const [i, member] of members.entries())
      spread[member] = centre + (i - (members.length - 1) / 2) * step;
  }
  return spread;
}

interface Group {
  members: readonly number[];
  centre: number;
}

function touches(above: Group, below: Group, step: number): boolean {
  return below.centre - above.centre < ((above.members.length + below.members.length) / 2) * step;
}
