/** Answers of a survey that come near to a mean: most people give the best answer, the others fewer and fewer. */
import { Fraction } from '../../exact/fraction.ts';
import type { SurveyAnswer } from './drawn.ts';
import {
  type Candidate,
  type FigureContext,
  type FigureScale,
  type MeasureOf,
  neighbours,
} from './figure-scale.ts';

const HUNDRED = Fraction.of(100);
/** percentages without answers have one decimal; one of up to 1 could be read as a share */
const PERCENT_UNIT = 10;
const LEAST_PERCENT = 2;
/** valid answers beyond the least number, and how many sheets came back and went out for them */
const SAMPLE = { least: 12, most: 160, unreturned: 0.08, invalid: 0.05 };
/** of three people who do not give the best answer two give the next one */
const FALLING_OFF = 3;

interface Sample {
  issued: number;
  returned: number;
  valid: number;
}

/** @param isThin fewer valid answers than the rule asks for */
export function surveyScale(
  measure: MeasureOf<'survey'>,
  { minSample, isThin }: { minSample: number; isThin: boolean },
  { dice }: FigureContext,
): FigureScale {
  const sample = drawSample(minSample, isThin, dice);
  return measure.options ? answersScale(measure.options, sample) : percentageScale(sample);
}

function drawSample(minSample: number, isThin: boolean, dice: FigureContext['dice']): Sample {
  const beyond = Math.floor(SAMPLE.least + (SAMPLE.most - SAMPLE.least) * dice.size);
  const valid = isThin ? Math.max(1, minSample - 1 - Math.floor(dice.size * 8)) : minSample + beyond;
  const returned = valid + Math.floor(valid * SAMPLE.invalid * dice.mix);
  return { valid, returned, issued: returned + Math.ceil(returned * SAMPLE.unreturned * dice.place) };
}

function percentageScale(sample: Sample): FigureScale {
  const candidate = (n: number): Candidate => {
    const x = Fraction.of(n, PERCENT_UNIT);
    return surveyCandidate({ kind: 'survey', ...sample, answers: null, percentage: x });
  };
  return {
    low: Fraction.of(LEAST_PERCENT),
    high: HUNDRED,
    near: (x) => neighbours(x.multiply(Fraction.of(PERCENT_UNIT)), 100 * PERCENT_UNIT).map(candidate),
  };
}

function answersScale(options: NonNullable<MeasureOf<'survey'>['options']>, sample: Sample): FigureScale {
  const order = options.map((_, i) => i).sort((a, b) => options[b]!.weight.compare(options[a]!.weight));
  const weights = order.map((i) => options[i]!.weight);
  const candidate = (others: number): Candidate => {
    const counts = fallOff(others, weights.length - 1);
    const sorted = [sample.valid - others, ...counts];
    const answers = options.map((_, i) => sorted[order.indexOf(i)]!);
    const total = Fraction.sum(sorted.map((count, i) => weights[i]!.multiply(Fraction.of(count))));
    const percentage = total.divide(Fraction.of(sample.valid));
    return surveyCandidate({ kind: 'survey', ...sample, answers, percentage });
  };
  const high = weights[0]!;
  const low = candidate(sample.valid).x;
  const lossOfAll = high.subtract(low);
  return {
    low,
    high,
    near(x) {
      const missing = Fraction.max(Fraction.ZERO, high.subtract(Fraction.max(low, x)));
      const others = missing.divide(lossOfAll).multiply(Fraction.of(sample.valid));
      return neighbours(others, sample.valid).map(candidate).reverse();
    },
  };
}

/** So many people over the lesser options, each time a third of those who are left goes on to the next. */
function fallOff(people: number, options: number): number[] {
  const counts: number[] = [];
  let rest = people;
  for (let option = 0; option < options; option++) {
    const onward = option === options - 1 ? 0 : Math.floor(rest / FALLING_OFF);
    counts.push(rest - onward);
    rest = onward;
  }
  return counts;
}

function surveyCandidate(answer: SurveyAnswer): Candidate {
  return { x: answer.percentage, parts: [{ part: null, answer }] };
}
