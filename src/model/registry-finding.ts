/** What is wrong between the units of a registry: each row can be read, but together they cannot be true. */
import type { Params } from '../errors.ts';

export const REGISTRY_RULES = [
  'name-twice',
  'code-twice',
  'parent-absent',
  'successor-absent',
  'predecessor-continues',
  'predecessor-absent',
  'shares-above-whole',
  'circle',
] as const;

export type RegistryRule = (typeof REGISTRY_RULES)[number];

export interface RegistryFinding {
  rule: RegistryRule;
  file: string;
  /** physical line, from 1 */
  line: number;
  /** ids of the unit of that line and of the others that the finding is about */
  units: readonly string[];
  params: Params;
}
