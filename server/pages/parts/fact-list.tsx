/** Short facts, heading beside text, as `explain` prints them. */
import type { FC } from 'hono/jsx';
import type { Field } from '../../../src/index.ts';

export const FactList: FC<{ fields: readonly Field[] }> = ({ fields }) => (
  <dl class="facts">
    {fields.map(([heading, text]) => (
      <>
        <dt>{heading}</dt>
        <dd>{text}</dd>
      </>
    ))}
  </dl>
);
