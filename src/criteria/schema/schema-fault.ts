/**
 * An issue of zod -> what was expected and what was found, at the innermost place and in the branch of a union that the
 * author evidently meant.
 */
import type { z } from 'zod';
import { nearestNames } from '../nearest-names.ts';
import type { Path } from '../yaml/read-yaml.ts';
import { knownKeys } from './known-keys.ts';
import { shown, valueAt } from './shown-value.ts';

type Issue = z.core.$ZodIssue;

export interface SchemaFault {
  code: string;
  path: Path;
  expected: readonly string[];
  /** null: print the value that stands at the path */
  found: string | null;
}

export interface SchemaContext {
  schema: z.ZodType;
  data: unknown;
}

/** The fault that an issue of zod stands for, at the innermost place. */
export function schemaFault(issue: Issue, before: Path, context: SchemaContext): SchemaFault {
  const path = [...before, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKey(issue.keys[0]!, path, context);
    case 'invalid_union':
      return issue.errors.length === 0
        ? discriminator(issue, path, context)
        : closestBranch(issue.errors, path, context);
    case 'invalid_key':
      return {
        code: issue.issues[0]?.message ?? issue.message,
        path,
        expected: [],
        found: String(path.at(-1)),
      };
    case 'invalid_value':
      return missingOr('schema-value', path, { ...context, expected: issue.values.map(String) });
    case 'invalid_type':
      return missingOr('schema-type', path, { ...context, expected: [issue.expected] }, issue.message);
    case 'too_small':
      return { code: 'schema-empty', path, expected: [String(issue.minimum)], found: null };
    default:
      return missingOr(issue.message, path, { ...context, expected: [] });
  }
}

const OWN_CODE = /^expected-[a-z-]+$/;

function missingOr(
  code: string,
  path: Path,
  { data, expected }: SchemaContext & { expected: readonly string[] },
  message = '',
): SchemaFault {
  if (valueAt(data, path) === undefined) {
    return {
      code: 'schema-missing-key',
      path: path.slice(0, -1),
      expected: [String(path.at(-1))],
      found: 'nothing',
    };
  }
  return { code: OWN_CODE.test(message) ? message : code, path, expected, found: null };
}

function unknownKey(key: string, path: Path, { schema, data }: SchemaContext): SchemaFault {
  const known = knownKeys(schema, path, data);
  // `{ atLeast: 9,5 }`: in braces a decimal comma begins a key
  if (/^\d+$/.test(key)) return { code: 'schema-comma', path: [...path, key], expected: [], found: key };
  if (known.includes(key))
    return { code: 'schema-key-beside', path: [...path, key], expected: [], found: key };
  return {
    code: 'schema-unknown-key',
    path: [...path, key],
    expected: nearestNames(key, known),
    found: key,
  };
}

function discriminator(
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  { data }: SchemaContext,
): SchemaFault {
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  const given = valueAt(data, path);
  if (given === undefined) {
    return {
      code: 'schema-missing-key',
      path: path.slice(0, -1),
      expected: [String(path.at(-1))],
      found: 'nothing',
    };
  }
  return {
    code: 'schema-unknown-kind',
    path,
    expected: options,
    found: shown(given),
  };
}

/** The branch whose faults lie deepest, then the one with the fewest; equals are reported together. */
function closestBranch(
  branches: readonly (readonly Issue[])[],
  path: Path,
  context: SchemaContext,
): SchemaFault {
  const ranked = branches
    .map((issues) => ({ issues, depth: depthOf(issues), weight: weightOf(issues) }))
    .sort((a, b) => b.depth - a.depth || a.weight - b.weight);
  const best = ranked[0]!;
  const faults = ranked
    .filter(({ depth, weight }) => depth === best.depth && weight === best.weight)
    .map(({ issues }) => schemaFault(plainest(issues), path, context));
  const [first] = faults;
  const same = faults.filter((fault) => fault.code === first!.code);
  return { ...first!, expected: [...new Set(same.flatMap((fault) => fault.expected))] };
}

/** 0 where the value has the wrong shape altogether, else 1 and more. */
function depthOf(issues: readonly Issue[]): number {
  const wrongShape = issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  return wrongShape ? 0 : Math.min(2, 1 + Math.max(...issues.map(({ path }) => path.length)));
}

function weightOf(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}

/** A misspelt key also is a missing key: the misspelling is the better thing to say. */
function plainest(issues: readonly Issue[]): Issue {
  return issues.find((issue) => issue.code === 'unrecognized_keys') ?? issues[0]!;
}
