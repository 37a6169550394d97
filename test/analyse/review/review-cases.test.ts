/** What a review finds, case by case (test/cases/review.yaml). */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportReview } from '../../../src/analyse/review/review.ts';
import { readYaml } from '../../../src/criteria/yaml/read-yaml.ts';
import { reviewReportSchema } from '../../../src/model/review-report.ts';
import { findingLines, type ReviewFiles, reviewResults } from './review-campaign.ts';

interface Case extends ReviewFiles {
  name: string;
  finds: readonly string[];
}

const FILE = 'test/cases/review.yaml';
const ALL = { tier: null, block: null };
const cases = readYaml(FILE, readFileSync(FILE, 'utf8')).data as readonly Case[];

describe('a review', () => {
  it.each(cases)('$name', ({ finds, ...files }) => {
    const report = reviewReportSchema.parse(reportReview(reviewResults(files), ALL));
    expect(findingLines(report)).toEqual(finds);
  });
});
