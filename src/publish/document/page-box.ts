/** The part of a page that is written on, in millimetres. */
import type { DocumentSection } from './document.ts';
import { MARGINS, PAPER } from './typography.ts';

export function pageBox(orientation: DocumentSection['orientation']): { width: number; height: number } {
  const [width, height] =
    orientation === 'portrait' ? [PAPER.width, PAPER.height] : [PAPER.height, PAPER.width];
  return { width: width - MARGINS.left - MARGINS.right, height: height - MARGINS.top - MARGINS.bottom };
}
