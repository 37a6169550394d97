/** A table that scrolls inside itself where it is wider than the screen, and can be scrolled with the keyboard. */
import type { Child, FC } from 'hono/jsx';

interface ScrollTableProps {
  caption: string;
  /** for the filter of the script */
  id?: string;
  /** head, body and foot */
  children: Child;
}

export const ScrollTable: FC<ScrollTableProps> = ({ caption, id, children }) => (
  <section class="scroll" tabindex={0} aria-label={caption}>
    <table id={id}>
      <caption>{caption}</caption>
      {children}
    </table>
  </section>
);
