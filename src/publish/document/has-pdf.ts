/** Whether PDF can be made on this machine: its compiler is an optional package. */
import { ParError } from '../../errors.ts';
import { typstCompiler } from './typst/compiler.ts';

export async function hasPdf(): Promise<boolean> {
  try {
    await typstCompiler();
    return true;
  } catch (error) {
    if (error instanceof ParError && error.code === 'pdf-unavailable') return false;
    throw error;
  }
}
