/** For the tests: the Worker in workerd, before a shop that knows nothing of it and a Vouch that behaves as told. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Miniflare, convertV4MiniflareOptions } from 'miniflare';
import { build, type Rolldown } from 'vite';

export interface World {
  /** Where a visitor finds the shop, with the Worker before it. */
  edge: string;
  /** What the next visitor's page and its reviews are answered with. */
  shop: RequestListener;
  vouch: RequestListener;
  /** Addresses that Vouch was asked for. */
  asked: string[];
  close(): Promise<void>;
}

async function listen(answer: RequestListener): Promise<{ server: Server; origin: string }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** The Worker as wrangler would bundle it. */
async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'worker.ts'), formats: ['es'] },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
}

export async function openWorld(): Promise<World> {
  const world: Pick<World, 'shop' | 'vouch' | 'asked'> = {
    shop: (_, response) => response.end(),
    vouch: (_, response) => response.end(),
    asked: [],
  };
  const shop = await listen((request, response) => world.shop(request, response));
  const vouch = await listen((request, response) => {
    world.asked.push(request.url!);
    world.vouch(request, response);
  });
  const worker = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: await bundle(),
      compatibilityDate: '2026-10-01',
      bindings: { VOUCH_API: vouch.origin, VOUCH_SHOP: 'nord', SHOP_ORIGIN: shop.origin },
    }),
  );
  const edge = (await worker.ready).origin;
  return Object.assign(world, {
    edge,
    async close() {
      await worker.dispose();
      for (const { server } of [shop, vouch]) {
        server.closeAllConnections();
        server.close();
      }
    },
  });
}
