/** What the tests find in their environment beside the Worker's own bindings. */
import type { Bindings } from '../src/env.ts';

declare global {
  namespace Cloudflare {
    interface Env extends Bindings {
      MIGRATIONS: { name: string; queries: string[] }[];
      /** Outside data by file name; empty where it does not lie beside the project. */
      STRINGS: Record<string, string>;
      TOKENS: Record<string, string>;
      /** Pictures and videos, in base64. */
      SAMPLES: Record<string, string>;
      ORDINARY: Record<string, string>;
      TWO_IN_ONE: Record<string, string>;
    }
    interface GlobalProps {
      mainModule: typeof import('../src/index.ts');
    }
  }
}
