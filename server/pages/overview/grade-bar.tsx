/** How many units of a block have each grade: a bar for the eye, the same in words below it. */
import type { FC } from 'hono/jsx';
import { type BlockOverview, gradeCounts, inLang, type Lang, OVERVIEW_WORDS } from '../../../src/index.ts';
import { gradeLook } from '../parts/grade-word.tsx';

/** width of the bar in its own units; the style sheet stretches it */
const WIDTH = 100;
const HEIGHT = 6;

export const GradeBar: FC<{ block: BlockOverview; lang: Lang }> = ({ block, lang }) => {
  const { grades, ungraded, ranked } = block;
  const words = gradeCounts(grades, lang);
  let before = 0;
  const parts = grades.map(({ units }, place) => {
    const x = (before / ranked) * WIDTH;
    before += units;
    return { x, width: (units / ranked) * WIDTH, look: gradeLook(place, grades.length) };
  });
  return (
    <>
      <svg
        class="grade-bar"
        role="img"
        aria-label={`${OVERVIEW_WORDS.grades[lang]}: ${words}`}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {parts.map(({ x, width, look }) =>
          width === 0 ? null : (
            <rect class={look} x={x.toFixed(2)} y="0" width={width.toFixed(2)} height={String(HEIGHT)} />
          ),
        )}
      </svg>
      <ul class="grades" aria-label={OVERVIEW_WORDS.grades[lang]}>
        {grades.map(({ label, units }, place) => (
          <li>
            <span class={`grade ${gradeLook(place, grades.length)}`}>{inLang(label, lang)}</span>{' '}
            <b>{units}</b>
          </li>
        ))}
        {ungraded === 0 ? null : (
          <li>
            {OVERVIEW_WORDS.ungraded[lang]} <b>{ungraded}</b>
          </li>
        )}
      </ul>
    </>
  );
};
