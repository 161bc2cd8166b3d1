/** What travels with a request through Hono. */
import type { RowMeter } from '../db/database.ts';
import type { Bindings, Variables } from '../env.ts';
import type { Services } from './services.ts';

export interface AppEnv {
  Bindings: Bindings;
  Variables: { requestId: string; variables: Variables; services: Services; meter: RowMeter | null };
}
