/** The query of a request by its schema: what it does not know is refused by name, with the names that it knows. */
import type { Context } from 'hono';
import { z } from 'zod';
import { type Lang, type ParameterFault, parameterFault } from '../../src/index.ts';
import type { AppEnv } from '../app-env.ts';
import { Problem } from './problem.ts';

/**
 * @param schema of all parameters but `lang`, which every address takes
 * @param options.unknown data refuses parameters that it does not know; pages pass over what other programs add to links
 * @throws Problem parameter-unknown, parameter-invalid
 */
export function readQuery<Shape extends z.ZodRawShape>(
  c: Context<AppEnv>,
  schema: z.ZodObject<Shape>,
  { unknown: treatment = 'refuse' }: { unknown?: 'refuse' | 'ignore' } = {},
): z.infer<z.ZodObject<Shape>> {
  const { lang: langs = ['vi'], ...given } = c.req.queries();
  const known = Object.keys(schema.shape);
  const unknown = Object.keys(given).filter((name) => !known.includes(name));
  if (unknown.length > 0 && treatment === 'refuse')
    throw new Problem('parameter-unknown', { found: unknown, known: [...known, 'lang'] });
  const lang = c.get('lang');
  if (langs.length !== 1 || !['vi', 'en'].includes(langs[0]!)) {
    const fault: ParameterFault =
      langs.length > 1 ? { kind: 'twice' } : { kind: 'unlisted', known: ['vi', 'en'] };
    throw invalid([{ parameter: 'lang', fault }], lang);
  }
  const values = Object.entries(given)
    .filter(([name]) => known.includes(name))
    .map(([name, all]) => [name, isList(schema.shape[name]) || all.length > 1 ? all : all[0]]);
  const result = schema.safeParse(Object.fromEntries(values), { reportInput: true });
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => ({
    parameter: String(issue.path[0]),
    fault: faultOf(issue),
  }));
  throw invalid(faults, lang);
}

interface FoundFault {
  parameter: string;
  fault: ParameterFault;
}

function invalid(faults: readonly FoundFault[], lang: Lang): Problem {
  const errors = faults.map(({ parameter, fault }) => ({ parameter, message: parameterFault(fault, lang) }));
  const found = [...new Set(faults.map(({ parameter }) => parameter))];
  return new Problem('parameter-invalid', { found }, errors);
}

function isList(schema: z.core.$ZodType | undefined): boolean {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return inner instanceof z.ZodArray;
}

function faultOf(issue: z.core.$ZodIssue): ParameterFault {
  switch (issue.code) {
    case 'invalid_type':
      return Array.isArray(issue.input) ? { kind: 'twice' } : { kind: 'missing' };
    case 'invalid_value':
      if (Array.isArray(issue.input)) return { kind: 'twice' };
      return { kind: 'unlisted', known: issue.values.map(String) };
    case 'too_small':
      return issue.origin === 'array'
        ? { kind: 'tooFew', least: Number(issue.minimum) }
        : { kind: 'malformed' };
    case 'too_big':
      return { kind: issue.origin === 'array' ? 'tooMany' : 'tooLong', most: Number(issue.maximum) };
    case 'custom':
      // the only check that schemas of parameters add to those of zod
      return { kind: 'repeated' };
    default:
      return { kind: 'malformed' };
  }
}
