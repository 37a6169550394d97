/** What a criterion asks: its area, and tier by tier the maximum, the target and the rule in words. */
import type { FC } from 'hono/jsx';
import {
  ASSESSED_BY_WORDS,
  CRITERIA_WORDS,
  type CriterionReport,
  EFFECT_WORDS,
  HEADINGS,
  inLang,
  NO_VALUE,
  numberText,
  targetFact,
  CRITERIA_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';
import { AreaName } from '../parts/area-name.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { wordsOfTiers } from './words-of-tiers.ts';

interface CriterionFactsProps {
  ctx: PageContext;
  report: CriterionReport;
}

export const CriterionFacts: FC<CriterionFactsProps> = ({ ctx, report: { tiers } }) => {
  const { lang } = ctx;
  const { area } = tiers[0]!;
  const facts = [
    {
      name: HEADINGS.assessedBy,
      words: wordsOfTiers(tiers, lang, (tier) => [ASSESSED_BY_WORDS[tier.assessedBy][lang]]),
    },
    {
      name: CRITERIA_WORDS.noneArose,
      words: wordsOfTiers(tiers, lang, (tier) => [EFFECT_WORDS[tier.noneArose][lang]]),
    },
    {
      name: WORDS.evidence,
      words: wordsOfTiers(tiers, lang, (tier) => (tier.evidence ? [inLang(tier.evidence, lang)] : [])),
    },
  ];
  return (
    <>
      <dl class="facts">
        <dt>{HEADINGS.area[lang]}</dt>
        <dd>
          <AreaName ctx={ctx} area={area} />
        </dd>
        {facts
          .filter(({ words }) => words.length > 0)
          .map(({ name, words }) => (
            <>
              <dt>{name[lang]}</dt>
              <dd>{words.join('; ')}</dd>
            </>
          ))}
      </dl>
      <RuleTable ctx={ctx} tiers={tiers} />
    </>
  );
};

const RuleTable: FC<{ ctx: PageContext; tiers: CriterionReport['tiers'] }> = ({ ctx: { lang }, tiers }) => (
  <ScrollTable caption={WORDS.rules[lang]}>
    <thead>
      <tr>
        <th scope="col">{CRITERIA_WORDS.tier[lang]}</th>
        <th scope="col" class="number optional">
          {WORDS.printed[lang]}
        </th>
        <th scope="col" class="number">
          {CRITERIA_WORDS.maximum[lang]}
        </th>
        <th scope="col">{HEADINGS.target[lang]}</th>
        <th scope="col">{CRITERIA_WORDS.rule[lang]}</th>
      </tr>
    </thead>
    <tbody>
      {tiers.map((tier) => (
        <tr>
          <th scope="row">{inLang(tier.tier.label, lang)}</th>
          <td class="number optional">{tier.printedNumber}</td>
          <td class="number">{numberText(tier.maxPoints, lang)}</td>
          <td class="words">{targetFact(tier, lang)[0] ?? NO_VALUE}</td>
          <td class="words">
            <ul class="plain">
              {tier.rule.map((words) => (
                <li>{words[lang]}</li>
              ))}
            </ul>
          </td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
);
