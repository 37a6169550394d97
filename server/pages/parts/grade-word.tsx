/** A grade as a shape and its word; shapes and colours go from the best grade to the lowest. */
import type { FC } from 'hono/jsx';
import { gradesOf, inLang, type Label, NO_VALUE } from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';

/** looks that the style sheet has for grades */
const LOOKS = 5;

/** Class of a grade by its place among all: the best and the lowest always have the first and the last look. */
export function gradeLook(place: number, count: number): string {
  const look = count <= 1 ? 0 : Math.round((place * (LOOKS - 1)) / (count - 1));
  return `look${look + 1}`;
}

interface GradeWordProps {
  ctx: PageContext;
  /** id of the block whose grades these are */
  block: string;
  grade: { id: string; label: Label } | null;
}

export const GradeWord: FC<GradeWordProps> = ({ ctx, block, grade }) => {
  if (grade === null) return <span class="grade">{NO_VALUE}</span>;
  const grades = gradesOf(ctx.results.campaign.edition.header, block);
  const place = grades.findIndex(({ id }) => id === grade.id);
  return <span class={`grade ${gradeLook(place, grades.length)}`}>{inLang(grade.label, ctx.lang)}</span>;
};
