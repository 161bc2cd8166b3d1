/** Every request has an id; errors tell it, and the log has it beside what really happened. */
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from '../http/app-env.ts';

export function requestId(): MiddlewareHandler<AppEnv> {
  return async function requestId(context, next) {
    const id = crypto.randomUUID();
    context.set('requestId', id);
    await next();
    context.header('X-Request-Id', id);
  };
}
