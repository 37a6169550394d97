/**
 * The README tells the truth: every `console` block is run, and the lines printed there stand in the output in their
 * order (`...` stands for lines left out).
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runInProcess } from './cli/run-in-process.ts';

interface Example {
  command: string;
  lines: string[];
}

function examplesIn(text: string): Example[] {
  const examples: Example[] = [];
  const variables = new Map<string, string>();
  for (const [, block = ''] of text.matchAll(/```console\n([\s\S]*?)```/g)) {
    for (const line of block.trimEnd().split('\n')) {
      const assignment = /^\$ (\w+)=(\S+)$/.exec(line);
      if (assignment) variables.set(assignment[1]!, assignment[2]!);
      else if (line.startsWith('$ parindex '))
        examples.push({ command: line.slice('$ parindex '.length), lines: [] });
      else if (line !== '...') examples.at(-1)!.lines.push(line);
    }
  }
  const filled = (command: string) =>
    command.replace(/\$(\w+)/g, (_, name: string) => variables.get(name) ?? '');
  return examples.map(({ command, lines }) => ({ command: filled(command), lines }));
}

describe('README', () => {
  const examples = examplesIn(readFileSync('README.md', 'utf8'));

  it('has a tour', () => {
    expect(examples.length).toBeGreaterThan(3);
  });

  it.each(examples)('parindex $command', async ({ command, lines }) => {
    const { out } = await runInProcess(command);
    let at = 0;
    for (const line of lines) {
      const found = out.indexOf(line, at);
      expect(found, `"${line}" in the output, after the lines before it`).toBeGreaterThanOrEqual(0);
      at = found + line.length;
    }
  });
});
