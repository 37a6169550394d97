/** How inputs are called in what is announced. */
import { describe, expect, it } from 'vitest';
import { recordedNames } from '../../src/cli/recorded-names.ts';

describe('recordedNames', () => {
  it.each([
    ['a file by its own name', [['/home/an/a.csv', '/home/an/a.csv']], ['a.csv']],
    [
      'a file in a folder with the folder',
      [['/home/an/reports', '/home/an/reports/x/a.csv']],
      ['reports/x/a.csv'],
    ],
    [
      'one name for one file however it is typed',
      [
        ['reports/a.csv', 'reports/a.csv'],
        ['./reports/a.csv', './reports/a.csv'],
      ],
      ['a.csv', 'a.csv'],
    ],
    [
      'files of one name with as many folders as tell them apart',
      [
        ['/c/1/reports/a.csv', '/c/1/reports/a.csv'],
        ['/c/2/reports/a.csv', '/c/2/reports/a.csv'],
        ['/c/2/appraisals/a.csv', '/c/2/appraisals/a.csv'],
        ['/c/2/appraisals/b.csv', '/c/2/appraisals/b.csv'],
      ],
      ['1/reports/a.csv', '2/reports/a.csv', 'appraisals/a.csv', 'b.csv'],
    ],
    [
      'the folder that one stands in',
      [['.', `${process.cwd()}/src/a.csv`]],
      [`${process.cwd().split('/').at(-1)}/src/a.csv`],
    ],
  ])('%s', (_, files, names) => {
    expect(recordedNames(files.map(([argument, path]) => ({ argument: argument!, path: path! })))).toEqual(
      names,
    );
  });
});
