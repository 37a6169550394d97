/** Every unit of a registry that a text can mean, whatever the day: by id, else by name or alias, else by code. */
import type { Unit } from '../model/unit.ts';
import { foldName } from '../text/fold.ts';

/** @returns positions, the earliest units first */
export function unitsNamed(units: readonly Unit[], text: string): number[] {
  const key = foldName(text);
  const isNamed = ({ name, aliases }: Unit) => [name, ...aliases].some((each) => foldName(each) === key);
  const ways = [({ id }: Unit) => id === key, isNamed, ({ code }: Unit) => code === text.trim()];
  const found = ways
    .map((isMeant) => [...units.keys()].filter((unit) => isMeant(units[unit]!)))
    .find((positions) => positions.length > 0);
  const begins = (unit: number) => units[unit]!.validFrom ?? '';
  return (found ?? []).sort((a, b) => (begins(a) < begins(b) ? -1 : begins(a) > begins(b) ? 1 : 0));
}
