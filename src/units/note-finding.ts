/** How the checks of a registry tell what they find. */
import type { Params } from '../errors.ts';
import type { RegistryRule } from '../model/registry-finding.ts';

/** @param units positions of the units that the finding is about; it stands at the line of the first */
export type NoteFinding = (rule: RegistryRule, units: readonly number[], params: Params) => void;
