/** One operation of the API: what its OpenAPI document says of it, and how it answers. */
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import type { OperationId, ParameterName, ProblemCode } from '../../src/index.ts';
import type { AppEnv } from '../app-env.ts';
import type { Names } from './example-names.ts';

export type Params = Readonly<Record<string, string>>;
export type Examples = Partial<Record<ParameterName, string | readonly string[]>>;

export interface Operation {
  id: OperationId;
  method: 'get' | 'post';
  /** as OpenAPI writes it: `/api/units/{id}` */
  path: string;
  /** without `lang`, which every operation takes */
  query: z.ZodObject;
  /** media type -> what it holds; null: no JSON */
  answers: Readonly<Record<string, z.ZodType | null>>;
  /** what it can refuse beside what every operation refuses */
  problems: readonly ProblemCode[];
  /** values of parameters that give an answer */
  examples?(names: Names): Examples;
  handle(c: Context<AppEnv>): Response | Promise<Response>;
}

export function mountOperations(app: Hono<AppEnv>, operations: readonly Operation[]): void {
  for (const { method, path, handle } of operations) {
    app.on(method.toUpperCase(), path.replaceAll(/\{(\w+)\}/g, ':$1'), handle);
  }
}

/** A parameter that names something: what there is to name, the results say. */
export const nameParameter = z.string().min(1).max(200);
