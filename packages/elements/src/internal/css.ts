/**
 * Style sheets without values in them. Lit's own tag takes values and checks them, and so does the class it makes sheets
 * with: every shopper would download both.
 */
import type { CSSResult } from 'lit';

/** A sheet as Lit adopts it: made when the first element of a page needs it, and shared by all. */
export const css = ([cssText]: TemplateStringsArray): CSSResult => {
  let sheet: CSSStyleSheet | undefined;
  return {
    cssText,
    get styleSheet() {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(cssText!);
      return sheet;
    },
  } as CSSResult;
};
