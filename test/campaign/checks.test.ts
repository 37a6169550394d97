/** Faults that no single file shows: each case is the files handed in and the issues that must come of them. */
import { describe, expect, it } from 'vitest';
import { ISSUE_KINDS, issueSentence } from '../../src/text/issues/issues.ts';
import { issuesOf, type SmallFiles, smallCampaign } from './small-campaign.ts';

interface Case {
  name: string;
  files: SmallFiles;
  issues: readonly string[];
}

const STATEMENTS: Case[] = [
  {
    name: 'the same figure in two files counts once',
    files: { 'reports.csv': ['Sở A;TC 1.1;90%;;;;'], 'reports-2.csv': ['', 'Sở A;TC 1.1;90,0%;;;;'] },
    issues: ['warning duplicate_identical reports-2.csv:3:3 criterion=1.1 firstFile=reports.csv firstLine=2'],
  },
  {
    name: 'another figure in a second file is an error at both places',
    files: { 'reports.csv': ['Sở A;TC 1.1;90%;;;;'], 'reports-2.csv': ['Sở A;TC 1.1;91%;;;;'] },
    issues: ['error duplicate_conflict reports-2.csv:2:3 criterion=1.1 firstFile=reports.csv firstLine=2'],
  },
  {
    name: 'a share and the same share of other counts are two statements',
    files: { 'reports.csv': ['Sở A;TC 1.1;;9;10;;'], 'reports-2.csv': ['Sở A;TC 1.1;;90;100;;'] },
    issues: ['error duplicate_conflict reports-2.csv:2:4 criterion=1.1 firstFile=reports.csv firstLine=2'],
  },
  {
    name: 'the same percentage of another sample is another survey',
    files: {
      'surveys.csv': ['Sở A;TC 1.3;50;40;20;90%'],
      'surveys-2.csv': ['Sở A;TC 1.3;50;40;40;90%'],
    },
    issues: ['error duplicate_conflict surveys-2.csv:2:6 criterion=1.3 firstFile=surveys.csv firstLine=2'],
  },
  {
    name: 'two kinds of input and two rounds are not the same statement',
    files: {
      'reports.csv': ['Sở A;TC 1.2;90%;;;;'],
      'system.csv': ['Sở A;TC 1.2;80%;;'],
      'appraisals.csv': ['Sở A;TC 1.2;1;Điều chỉnh;;70%;;;Thiếu hồ sơ;'],
      'appraisals-2.csv': ['Sở A;TC 1.2;2;Điều chỉnh;;75%;;;Đã bổ sung;'],
    },
    issues: [],
  },
  {
    name: 'the same round in two files is',
    files: {
      'appraisals.csv': ['Sở A;TC 1.1;2;Điều chỉnh;;70%;;;Thiếu hồ sơ;'],
      'appraisals-2.csv': ['Sở A;TC 1.1;2;Không công nhận;;;;;Sai nội dung;'],
    },
    issues: [
      'error duplicate_conflict appraisals-2.csv:2:4 criterion=1.1 firstFile=appraisals.csv firstLine=2',
    ],
  },
  {
    name: 'nothing is there to be recognised where the unit reported nothing',
    files: {
      'reports.csv': ['Sở A;TC 1.1;90%;;;;', 'Sở A;TC 1.2;;;;;'],
      'appraisals.csv': ['Sở A;TC 1.1;1;Công nhận;;;;;;', 'Sở A;TC 1.2;1;Công nhận;;;;;;'],
    },
    issues: ['warning nothing_recognised appraisals.csv:3:4 criterion=1.2'],
  },
  {
    name: 'a system figure of a criterion that takes none is not used',
    files: { 'system.csv': ['Sở A;TC 1.1;90%;;'] },
    issues: ['warning figure_unused system.csv:2:3 criterion=1.1'],
  },
  {
    name: 'a blank of it is nothing',
    files: { 'system.csv': ['Sở A;TC 1.1;;;', 'Sở A;TC 1.2;80%;;'] },
    issues: [],
  },
  {
    name: 'a figure outside the function of the unit is not used; that none arose is no fault',
    files: {
      'reports.csv': ['Sở B;TC 1.4;Có;;;;', 'Sở C;TC 1.4;Có;;;;'],
      'system.csv': ['Sở C;TC 1.2;80%;;'],
    },
    issues: ['warning figure_outside_function reports.csv:3:3 criterion=1.4'],
  },
  {
    name: 'none arose outside the function of the unit',
    files: { 'reports.csv': ['Sở C;TC 1.4;KPS;;;;'] },
    issues: [],
  },
];

const SELF_POINTS: Case[] = [
  {
    name: 'points as the figure earns them, to two decimals',
    files: { 'reports.csv': ['Sở A;TC 1.1;;1;3;20;x', 'Sở B;TC 1.1;;2;7;17,14;x'] },
    issues: [],
  },
  {
    name: 'points above and below the figure, and beside a blank',
    files: {
      'reports.csv': ['Sở A;TC 1.1;90%;;;60;x', 'Sở A;TC 1.2;90%;;;17,99;x', 'Sở A;TC 1.4;;;;10;x'],
    },
    issues: [
      'warning self_points_differ reports.csv:2:- criterion=1.1 declared=60 computed=54.00',
      'warning self_points_differ reports.csv:3:- criterion=1.2 declared=17.99 computed=18.00',
      'warning self_points_differ reports.csv:4:- criterion=1.4 declared=10 computed=0.00',
    ],
  },
  {
    name: "the unit's own figure is meant, whatever the system or the appraiser says",
    files: {
      'reports.csv': ['Sở A;TC 1.2;90%;;;18;x'],
      'system.csv': ['Sở A;TC 1.2;50%;;'],
      'appraisals.csv': ['Sở A;TC 1.2;1;Không công nhận;;;;;Sai nội dung;'],
    },
    issues: [],
  },
  {
    name: 'points of a penalty with and without the minus',
    files: { 'reports.csv': ['Sở A;TC P.1;1;;;-0,5;x', 'Sở B;TC P.1;1;;;0,5;x', 'Sở C;TC P.1;1;;;1;x'] },
    issues: ['warning self_points_differ reports.csv:4:- criterion=P.1 declared=1 computed=0.50'],
  },
];

const claims = ['Sở A;TC 1.1;;90;100;;', 'Sở B;TC 1.1;KPS;;;;'];
const overridden = (line: number, column: number, criterion: string) =>
  `error override_without_reason appraisals.csv:${line}:${column} criterion=${criterion}`;

const REASONS: Case[] = [
  {
    name: 'the same figure or the same points need no reason',
    files: {
      'reports.csv': claims,
      'appraisals.csv': ['Sở A;TC 1.1;1;;;90%;;;;', 'Sở A;TC 1.1;2;;54;;;;;', 'Sở B;TC 1.1;1;;;KPS;;;;'],
    },
    issues: [],
  },
  {
    name: 'another figure needs one, and so do other points',
    files: {
      'reports.csv': claims,
      'appraisals.csv': ['Sở A;TC 1.1;1;;;89%;;;;', 'Sở A;TC 1.1;2;;53,99;;;;;'],
    },
    issues: [overridden(2, 6, '1.1'), overridden(3, 5, '1.1')],
  },
  {
    name: 'with a reason there is no fault',
    files: {
      'reports.csv': claims,
      'appraisals.csv': ['Sở A;TC 1.1;1;;;89%;;;Thiếu hồ sơ;', 'Sở A;TC 1.1;2;;53,99;;;;Thiếu hồ sơ;'],
    },
    issues: [],
  },
  {
    name: 'a figure and 0 points deny that none arose; KPS denies a figure',
    files: {
      'reports.csv': claims,
      'appraisals.csv': ['Sở B;TC 1.1;1;;;50%;;;;', 'Sở B;TC 1.1;2;;0;;;;;', 'Sở A;TC 1.1;1;;;KPS;;;;'],
    },
    issues: [overridden(2, 6, '1.1'), overridden(3, 5, '1.1'), overridden(4, 6, '1.1')],
  },
  {
    name: 'who stated nothing is not overridden',
    files: {
      'reports.csv': ['Sở A;TC 1.1;;;;;', 'Sở A;TC 1.2;90%;;;;'],
      'appraisals.csv': ['Sở A;TC 1.1;1;;;50%;;;;', 'Sở B;TC 1.1;1;;30;;;;;'],
    },
    issues: [],
  },
  {
    name: 'the figure of the system counts before the claim, so it is the one that is overridden',
    files: {
      'reports.csv': ['Sở A;TC 1.2;100%;;;;', 'Sở B;TC 1.2;100%;;;;'],
      'system.csv': ['Sở A;TC 1.2;80%;;', 'Sở B;TC 1.2;80%;;'],
      'appraisals.csv': ['Sở A;TC 1.2;1;;;80%;;;;', 'Sở B;TC 1.2;1;;;100%;;;;'],
    },
    issues: [overridden(3, 6, '1.2')],
  },
  {
    name: 'outside the function of the unit nothing is overridden',
    files: {
      'reports.csv': ['Sở C;TC 1.4;Có;;;;'],
      'appraisals.csv': ['Sở C;TC 1.4;1;;;Không;;;;'],
    },
    issues: [
      'warning figure_outside_function reports.csv:2:3 criterion=1.4',
      'warning figure_outside_function appraisals.csv:2:6 criterion=1.4',
    ],
  },
];

const APPRAISERS: Case[] = [
  {
    name: 'a unit that appraises itself is told, by name or id; another one and a person are not',
    files: {
      'reports.csv': ['Sở A', 'Sở B'].flatMap((unit) => [`${unit};TC 1.1;90%;;;;`, `${unit};TC 1.2;90%;;;;`]),
      'appraisals.csv': [
        'Sở A;TC 1.1;1;Công nhận;;;;;;SỞ A',
        'Sở B;TC 1.1;1;Công nhận;;;;;;b',
        'Sở A;TC 1.2;1;Công nhận;;;;;;Sở B',
        'Sở B;TC 1.2;1;Công nhận;;;;;;Nguyễn Văn An',
      ],
    },
    issues: [
      'warning self_appraisal appraisals.csv:2:- unit=Sở A',
      'warning self_appraisal appraisals.csv:3:- unit=Sở B',
    ],
  },
];

const PRINTED = 'Đơn vị;TC 1.1;TC 1.2;TC 1.4;Tổng điểm công bố;Hạng công bố';
/** the index is 83.334, 80 and 70; of Sở C only 90 points apply */
const printed = (a: string, b: string, c: string) => ({
  'reports.csv': [PRINTED, `Sở A;100%;66,67%;Có;${a}`, `Sở B;100%;50%;Có;${b}`, `Sở C;100%;15%;;${c}`],
});

const PUBLISHED: Case[] = [
  { name: 'totals and ranks as computed', files: printed('83,33;1', '80;2', '70;3'), issues: [] },
  {
    name: 'three decimals are compared at three decimals',
    files: printed('83,334;1', '80,001;2', ';'),
    issues: ['warning published_total_differs reports.csv:3:5 printed=80.001 computed=80.00'],
  },
  {
    name: 'a total within what rounding the parts can cause, at its edge, and beyond it',
    files: printed('83,35;1', '80,03;2', '70,04;3'),
    issues: [
      'warning published_total_differs reports.csv:2:5 printed=83.35 computed=83.33',
      'warning published_total_differs reports.csv:3:5 printed=80.03 computed=80.00',
      'error published_total_differs reports.csv:4:5 printed=70.04 computed=70.00',
    ],
  },
  {
    name: 'points in place of the index, where not every maximum applied',
    files: printed(';', ';', '63;'),
    issues: [],
  },
  {
    name: 'ranks that rounding cannot explain, and one that nobody has',
    files: printed(';2', ';1', ';4'),
    issues: [
      'error published_rank_differs reports.csv:2:6 printed=2 computed=1',
      'error published_rank_differs reports.csv:3:6 printed=1 computed=2',
      'error published_rank_differs reports.csv:4:6 printed=4 computed=3',
    ],
  },
  {
    name: 'neighbours within rounding that have changed places',
    files: {
      'reports.csv': [PRINTED, 'Sở A;80,02%;0%;Có;58,01;2', 'Sở B;80%;0%;Có;58,02;1'],
    },
    issues: [
      'warning published_rank_differs reports.csv:2:6 printed=2 computed=1',
      'warning published_total_differs reports.csv:3:5 printed=58.02 computed=58.00',
      'warning published_rank_differs reports.csv:3:6 printed=1 computed=2',
    ],
  },
  {
    name: 'a tie that the unrounded values of the publisher told apart',
    files: { 'reports.csv': [PRINTED, 'Sở A;80%;0%;Có;;1', 'Sở B;80%;0%;Có;;2'] },
    issues: ['warning published_rank_differs reports.csv:3:6 printed=2 computed=1'],
  },
];

const GROUPS = { STATEMENTS, SELF_POINTS, REASONS, APPRAISERS, PUBLISHED };

describe.each(Object.entries(GROUPS))('%s', (_, cases) => {
  it.each(cases)('$name', ({ files, issues }) => {
    expect(issuesOf(files).filter((line) => !line.includes('evidence_missing'))).toEqual(issues);
  });
});

describe('issues of a campaign', () => {
  it('each have their sentence', () => {
    const kinds = Object.values(GROUPS)
      .flat()
      .flatMap(({ issues }) => issues.map((line) => line.split(' ')[1]!));
    for (const kind of new Set(kinds)) expect(ISSUE_KINDS).toContain(kind);
  });

  it('name both places of a conflict', () => {
    const [issue] = smallCampaign(STATEMENTS[1]!.files).issues;
    expect(issueSentence(issue!, 'vi')).toContain('reports.csv');
    expect(issueSentence(issue!, 'en')).toContain('reports.csv');
  });
});
