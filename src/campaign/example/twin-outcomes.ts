/** The outcomes of another unit with the same exact index: the same shares of twice as many cases. */
import { Fraction } from '../../exact/fraction.ts';
import type { Answer, Drawn } from './drawn.ts';
import type { Outcome } from './outcome.ts';

const TWICE = Fraction.of(2);

/** @param outcomes of a calm unit: no claim of it is disputed */
export function twinOutcomes(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.map(({ leaf, claim, rulings, measured }) => ({
    leaf,
    claim: claim && { ...claim, drawn: claim.drawn && twin(claim.drawn) },
    rulings: rulings.map((ruling) => ({ ...ruling, drawn: ruling.drawn && twin(ruling.drawn) })),
    measured: measured === null || measured === 'none' ? measured : twin(measured),
  }));
}

function twin({ parts, points }: Drawn): Drawn {
  return { parts: parts.map(({ part, answer }) => ({ part, answer: twice(answer) })), points };
}

function twice(answer: Answer): Answer {
  switch (answer.kind) {
    case 'value':
      return answer;
    case 'ratio':
      return {
        kind: 'ratio',
        numerator: answer.numerator.multiply(TWICE),
        denominator: answer.denominator.multiply(TWICE),
      };
    case 'survey':
      return {
        ...answer,
        issued: 2 * answer.issued,
        returned: 2 * answer.returned,
        valid: 2 * answer.valid,
        answers: answer.answers?.map((count) => 2 * count) ?? null,
      };
  }
}
