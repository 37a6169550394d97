/** Quality of the criteria (Chất lượng bộ tiêu chí): which of them tell units apart, which say the same, what decides. */
import type { FC } from 'hono/jsx';
import { z } from 'zod';
import {
  type ChartRequest,
  FLAT_FINDINGS,
  fewUnitsSentence,
  type GroupReliability,
  inLang,
  PAGE_TITLES,
  RELIABILITY_WORDS,
  type ReliabilityFigures,
  type ReliabilityReport,
  reliabilityFacts,
  reliabilityMethod,
  reportReliability,
  SHELL_WORDS,
  RELIABILITY_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import { Page } from '../page.tsx';
import { link, type PageContext } from '../page-context.ts';
import type { PageRoute } from '../page-route.ts';
import { ChartFigure } from '../parts/chart-figure.tsx';
import { DataFiles } from '../parts/data-files.tsx';
import { FactList } from '../parts/fact-list.tsx';
import { PartLinks, presentedPart } from '../parts/presented-part.tsx';
import { AreaTable, ComponentTable } from './area-tables.tsx';
import { CriterionTable } from './criterion-table.tsx';
import { type ChosenGroup, chosenGroup, GroupChoice, groupParams, tiersOfSeveral } from './group-choice.tsx';
import { RedundantPairs } from './redundant-pairs.tsx';
import { StatisticsTable } from './statistics-table.tsx';

export const reliabilityPage: PageRoute = {
  path: '/chat-luong-tieu-chi',
  query: z.object({
    khoi: z.string().optional(),
    cap: z.string().optional(),
    trang: z.string().optional(),
  }),
  render(ctx) {
    const { lang, results } = ctx;
    const chosen = chosenGroup(ctx);
    if (!chosen) return null;
    const report = reportReliability(results, chosen.scope, { by: chosen.by });
    const group = report.groups[0]!;
    return (
      <Page
        ctx={ctx}
        page="reliability"
        title={`${PAGE_TITLES.reliability[lang]}: ${inLang(group.label, lang)}`}
      >
        <GroupChoice ctx={ctx} chosen={chosen} />
        {ctx.isPresented ? null : <p class="note">{WORDS.meaning[lang]}</p>}
        {group.figures === null ? (
          <TooSmall ctx={ctx} report={report} group={group} />
        ) : (
          <Quality ctx={ctx} {...{ report, group, chosen }} figures={group.figures} />
        )}
      </Page>
    );
  },
};

const TooSmall: FC<{ ctx: PageContext; report: ReliabilityReport; group: GroupReliability }> = ({
  ctx,
  report,
  group,
}) => {
  const { lang, path } = ctx;
  const isShared = report.by === 'block' && tiersOfSeveral(ctx).some(({ set }) => set.tier === group.tier);
  return (
    <>
      <p>{fewUnitsSentence(group.units, report.options, lang)}</p>
      {isShared ? (
        <p>
          <a href={link(ctx, path, { cap: group.tier })}>{WORDS.wholeLink[lang]}</a>
        </p>
      ) : null}
    </>
  );
};

interface QualityProps {
  ctx: PageContext;
  report: ReliabilityReport;
  group: GroupReliability;
  chosen: ChosenGroup;
  figures: ReliabilityFigures;
}

const Quality: FC<QualityProps> = (props) => {
  const { ctx, report, group, chosen, figures } = props;
  const { lang, isPresented } = ctx;
  const { page, data } = groupParams(chosen);
  const links = { khoi: chosen.block };
  const flat = figures.criteria.filter(({ findings }) =>
    findings.some((each) => FLAT_FINDINGS.includes(each)),
  );
  const part = presentedPart(ctx, flat);
  return (
    <>
      <FactList fields={reliabilityFacts(figures, group.units, lang)} />
      <h2>{WORDS.flat[lang]}</h2>
      <p class="note">{WORDS.flatMeaning[lang]}</p>
      {flat.length === 0 ? (
        <p>{RELIABILITY_WORDS.none[lang]}</p>
      ) : (
        <CriterionTable ctx={ctx} caption={WORDS.flat[lang]} criteria={part.rows} params={links} />
      )}
      <PartLinks ctx={ctx} part={part} keep={page} />
      {isPresented ? null : <Findings {...props} />}
      <Areas {...props} />
      {isPresented ? null : <Everything {...props} />}
      <h2>{SHELL_WORDS.download[lang]}</h2>
      <p>{WORDS.data[lang]}</p>
      <DataFiles ctx={ctx} path="reliability" params={data} title={WORDS.data[lang]} />
      <p>{WORDS.statistics[lang]}</p>
      <DataFiles ctx={ctx} path="statistics" params={data} title={WORDS.statistics[lang]} />
      {isPresented ? null : (
        <details>
          <summary>{WORDS.method[lang]}</summary>
          <ul>
            {reliabilityMethod(report, lang).map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

const Findings: FC<QualityProps> = ({ ctx, chosen, figures }) => {
  const { lang } = ctx;
  const links = { khoi: chosen.block };
  const against = figures.criteria.filter(({ findings }) => findings.includes('against'));
  const negative = figures.criteria.filter(({ findings }) => findings.includes('negative'));
  return (
    <>
      <h2>{WORDS.redundant[lang]}</h2>
      <p class="note">{WORDS.redundantMeaning[lang]}</p>
      <RedundantPairs ctx={ctx} figures={figures} params={links} />
      <h2>{WORDS.against[lang]}</h2>
      <p class="note">{WORDS.againstMeaning[lang]}</p>
      {against.length === 0 ? (
        <p>{RELIABILITY_WORDS.none[lang]}</p>
      ) : (
        <CriterionTable ctx={ctx} caption={WORDS.against[lang]} criteria={against} params={links} />
      )}
      {negative.length === 0 ? null : (
        <details>
          <summary>{`${WORDS.maybeChance[lang]} (${negative.length})`}</summary>
          <CriterionTable ctx={ctx} caption={WORDS.maybeChance[lang]} criteria={negative} params={links} />
        </details>
      )}
    </>
  );
};

const Areas: FC<QualityProps> = ({ ctx, chosen, figures }) => {
  const { lang, isPresented } = ctx;
  const chart = (name: ChartRequest['name']): ChartRequest =>
    chosen.block === null ? { name, tier: chosen.scope.tier! } : { name, block: chosen.block };
  return (
    <>
      <h2>{WORDS.areas[lang]}</h2>
      <p class="note">{WORDS.areasMeaning[lang]}</p>
      <AreaTable ctx={ctx} figures={figures} params={{ khoi: chosen.block }} />
      <ChartFigure ctx={ctx} request={chart('weights')} hasOwnTable />
      <h2>{WORDS.correlations[lang]}</h2>
      {isPresented ? null : <p class="note">{WORDS.correlationsMeaning[lang]}</p>}
      <ChartFigure ctx={ctx} request={chart('correlation')} />
      <h2>{WORDS.statistics[lang]}</h2>
      <StatisticsTable ctx={ctx} scope={chosen.scope} by={chosen.by} />
    </>
  );
};

const Everything: FC<QualityProps> = ({ ctx, chosen, figures }) => {
  const { lang } = ctx;
  return (
    <>
      <details>
        <summary>{WORDS.components[lang]}</summary>
        <p class="note">{WORDS.componentsMeaning[lang]}</p>
        <ComponentTable ctx={ctx} figures={figures} />
      </details>
      <details>
        <summary>{`${WORDS.every[lang]} (${figures.criteria.length})`}</summary>
        <CriterionTable
          ctx={ctx}
          caption={WORDS.every[lang]}
          criteria={figures.criteria}
          params={{ khoi: chosen.block }}
          hasWeights
        />
      </details>
    </>
  );
};
