/** The form of a supposition: some rows of a criterion and a value each, sent in the address. */
import type { FC } from 'hono/jsx';
import {
  inLang,
  supposedExample,
  type UnitPlace,
  PRIORITIES_PAGE_WORDS as WORDS,
} from '../../../src/index.ts';
import type { PageContext } from '../page-context.ts';
import { StateFields } from '../parts/state-fields.tsx';
import type { AskedChange } from './what-if-page.tsx';

interface WhatIfFormProps {
  ctx: PageContext;
  place: UnitPlace;
  /** those asked for already */
  rows: readonly AskedChange[];
}

/** rows beyond those that are filled in */
const SPARE = 2;

export const WhatIfForm: FC<WhatIfFormProps> = ({ ctx, place, rows }) => {
  const { lang, path } = ctx;
  const all: (AskedChange | null)[] = [...rows, ...Array.from({ length: SPARE }, () => null)];
  return (
    <form class="inline" method="get" action={path} aria-label={WORDS.form[lang]}>
      {all.map((row, at) => (
        <>
          <label>
            {`${WORDS.criterion[lang]} ${at + 1}`}
            <select name="tieu-chi">
              <option value="">{WORDS.none[lang]}</option>
              <Criteria ctx={ctx} place={place} chosen={row?.criterion ?? null} />
            </select>
          </label>
          <label>
            {`${WORDS.value[lang]} ${at + 1}`}
            <input type="text" name="gia-tri" value={row?.value ?? ''} maxlength={100} autocomplete="off" />
          </label>
        </>
      ))}
      <StateFields ctx={ctx} />
      <button type="submit">{WORDS.calculate[lang]}</button>
    </form>
  );
};

/** What the unit can report, by area; an option of a choice is named in the list. */
const Criteria: FC<{ ctx: PageContext; place: UnitPlace; chosen: string | null }> = ({
  ctx,
  place: { tier },
  chosen,
}) => {
  const { lang } = ctx;
  const figures = tier.set.figures.flatMap((figure) => (figure?.measure ? [figure] : []));
  return (
    <>
      {tier.set.areas.map((area) => (
        <optgroup label={`${area.number}. ${inLang(area.label, lang)}`}>
          {figures
            .filter(({ leaf }) => leaf.area === area)
            .map(({ key, label, measure }) => {
              const options =
                measure?.kind === 'choice'
                  ? measure.options.map((option) => inLang(option.label, lang)).join('; ')
                  : measure && supposedExample(measure.kind);
              return (
                <option value={key} selected={key === chosen}>
                  {`${key} ${inLang(label, lang)}${options ? ` (${options})` : ''}`}
                </option>
              );
            })}
        </optgroup>
      ))}
    </>
  );
};
