/** A filter on the attributes of a unit: every attribute named must equal the value, or one of the list. */

type AttributeValue = string | boolean;

export type Condition = Record<string, AttributeValue | AttributeValue[]>;
export type Attributes = Readonly<Record<string, AttributeValue>>;

/**
 * Whether the attributes satisfy the condition.
 * @returns the name of an attribute that the condition asks about and the unit lacks, else a boolean
 */
export function matches(condition: Condition, attributes: Attributes): boolean | { missing: string } {
  let all = true;
  for (const [name, wanted] of Object.entries(condition)) {
    const value = attributes[name];
    if (value === undefined) return { missing: name };
    if (!(Array.isArray(wanted) ? wanted.includes(value) : wanted === value)) all = false;
  }
  return all;
}
