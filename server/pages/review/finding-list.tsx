/** Findings under their urgency: the unit, what stands out and why, the cells to look at, the points at stake. */
import type { FC } from 'hono/jsx';
import {
  decimal,
  FINDING_WORDS,
  type Finding,
  formatRounded,
  HEADINGS,
  inLang,
  PRIORITIES,
  REVIEW_HEADINGS,
  reviewedFigureWords,
  URGENCY_WORDS,
  REVIEW_PAGE_WORDS as WORDS,
  whyWords,
} from '../../../src/index.ts';
import { criterionLink, type LinkParams, leafLink, type PageContext } from '../page-context.ts';
import { PartLinks, presentedPart } from '../parts/presented-part.tsx';
import { ScrollTable } from '../parts/scroll-table.tsx';
import { UnitName } from '../parts/unit-name.tsx';

interface FindingListProps {
  ctx: PageContext;
  findings: readonly Finding[];
  /** that points are printed with */
  decimals: number;
  /** other parameters of the page */
  keep: LinkParams;
}

export const FindingList: FC<FindingListProps> = ({ ctx, findings, decimals, keep }) => {
  const { lang } = ctx;
  const part = presentedPart(ctx, findings);
  const groups = PRIORITIES.map((priority) => ({
    priority,
    shown: part.rows.filter((finding) => finding.priority === priority),
    all: findings.filter((finding) => finding.priority === priority).length,
  })).filter(({ shown }) => shown.length > 0);
  return (
    <>
      {groups.map(({ priority, shown, all }) => (
        <section>
          <h2>{`${URGENCY_WORDS[priority][lang]} (${all})`}</h2>
          <ScrollTable caption={URGENCY_WORDS[priority][lang]}>
            <FindingHead ctx={ctx} />
            <tbody>
              {shown.map((finding) => (
                <FindingRow ctx={ctx} finding={finding} decimals={decimals} />
              ))}
            </tbody>
          </ScrollTable>
        </section>
      ))}
      <PartLinks ctx={ctx} part={part} keep={keep} />
    </>
  );
};

const FindingHead: FC<{ ctx: PageContext }> = ({ ctx: { lang } }) => (
  <thead>
    <tr>
      <th scope="col" class="number">
        {REVIEW_HEADINGS.number[lang]}
      </th>
      <th scope="col">{HEADINGS.unit[lang]}</th>
      <th scope="col">{HEADINGS.criterion[lang]}</th>
      <th scope="col">{REVIEW_HEADINGS.why[lang]}</th>
      <th scope="col" class="number">
        {REVIEW_HEADINGS.points[lang]}
      </th>
    </tr>
  </thead>
);

interface FindingRowProps {
  ctx: PageContext;
  finding: Finding;
  decimals: number;
}

const FindingRow: FC<FindingRowProps> = ({ ctx, finding, decimals }) => {
  const { lang } = ctx;
  const { number, kind, unit, block, criterion, points } = finding;
  return (
    <tr>
      <td class="number">{number}</td>
      <th scope="row">
        {unit === null ? (
          inLang(block.label, lang)
        ) : (
          <UnitName ctx={ctx} unit={unit} {...(criterion && { criterion: criterion.code })} />
        )}
      </th>
      <td>{criterion === null ? WORDS.several[lang] : <CriterionName ctx={ctx} finding={finding} />}</td>
      <td>
        <strong>{FINDING_WORDS[kind][lang]}</strong>
        {'. '}
        <bdi>{whyWords(finding, { decimals, lang })}</bdi>
        <Cells ctx={ctx} finding={finding} />
      </td>
      <td class="number">{formatRounded(decimal(points), decimals, lang)}</td>
    </tr>
  );
};

const CriterionName: FC<{ ctx: PageContext; finding: Finding }> = ({ ctx, finding }) => {
  const { unit, criterion } = finding;
  if (criterion === null) return null;
  const { code, label } = criterion;
  const address = unit === null ? criterionLink(ctx, code) : leafLink(ctx, unit.id, code);
  return (
    <>
      <a href={address}>{code}</a> {inLang(label, ctx.lang)}
    </>
  );
};

/** cells that are shown at once; more are behind a line that counts them */
const FEW = 4;

const Cells: FC<{ ctx: PageContext; finding: Finding }> = ({ ctx, finding }) => {
  const { figures } = finding;
  if (figures.length === 0 || ctx.isPresented) return null;
  const list = (
    <ul class="note">
      {figures.map((figure) => (
        <li>
          <bdi>{reviewedFigureWords(figure, finding)}</bdi>
        </li>
      ))}
    </ul>
  );
  if (figures.length <= FEW) return list;
  return (
    <details>
      <summary>{`${figures.length} ${WORDS.cells[ctx.lang]}`}</summary>
      {list}
    </details>
  );
};
