/**
 * Code of a notebook -> the same code that tells the recorder which cell runs and what its last expression is worth.
 *
 * The cells stay one module with one scope, so a cell uses the constants of those before it. Nothing but insertions
 * within lines: line numbers stay those of the file.
 */
import ts from 'typescript';
import { NotebookFault } from './notebook-fault.ts';
import type { Cell } from './parse-cells.ts';

interface Insertion {
  at: number;
  text: string;
}

/**
 * @param recorder address of the module that takes `beginCell` and `recordValue`
 * @throws NotebookFault where the code is no TypeScript, or a statement runs over the end of its cell
 */
export function instrumentCells(source: string, cells: readonly Cell[], recorder: string): string {
  checkSyntax(source);
  const file = ts.createSourceFile('notebook.ts', source, ts.ScriptTarget.ES2023, true);
  const lineOf = (position: number) => file.getLineAndCharacterOfPosition(position).line + 1;
  const insertions: Insertion[] = [
    { at: 0, text: `import * as __recorder from ${JSON.stringify(recorder)}; ` },
    ...cells.flatMap((cell, i) => {
      const statements = file.statements.filter((statement) => {
        const line = lineOf(statement.getStart(file));
        return line >= cell.line && line <= cell.lastLine;
      });
      const open = statements.find((statement) => lineOf(statement.end) > cell.lastLine);
      if (open) throw new NotebookFault(lineOf(open.getStart(file)), 'câu lệnh vượt ra ngoài ô của nó');
      return insertionsOf(file, statements, i + 1);
    }),
  ];
  return insert(source, insertions);
}

function insertionsOf(
  file: ts.SourceFile,
  statements: readonly ts.Statement[],
  cell: number,
): readonly Insertion[] {
  const first = statements.find((statement) => !ts.isImportDeclaration(statement));
  if (!first) return [];
  const begin = { at: first.getStart(file), text: `__recorder.beginCell(${cell}); ` };
  const last = statements.at(-1)!;
  if (!ts.isExpressionStatement(last)) return [begin];
  const { expression } = last;
  return [
    begin,
    { at: expression.getStart(file), text: `__recorder.recordValue((` },
    { at: expression.end, text: '))' },
  ];
}

function insert(source: string, insertions: readonly Insertion[]): string {
  let done = 0;
  let text = '';
  for (const { at, text: inserted } of insertions) {
    text += source.slice(done, at) + inserted;
    done = at;
  }
  return text + source.slice(done);
}

function checkSyntax(source: string): void {
  const { diagnostics = [] } = ts.transpileModule(source, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  });
  const [fault] = diagnostics;
  if (!fault) return;
  const line = source.slice(0, fault.start ?? 0).split('\n').length;
  throw new NotebookFault(line, ts.flattenDiagnosticMessageText(fault.messageText, ' '));
}
