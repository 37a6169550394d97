/** A blank to be filled in by hand: what nobody stated is never invented. */
export const BLANK = '....................';
