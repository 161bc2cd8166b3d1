/** What the tests in a browser are given, which cannot read files. */
import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** `outsideStrings()`. */
    outsideStrings: readonly string[];
  }
}
