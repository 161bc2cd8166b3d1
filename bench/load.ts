/** Asks a server as fast as it answers, over so many connections at once, and says how long each answer took. */
import { Agent, request } from 'node:http';
import { median } from './median.ts';

export interface Asked {
  path: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  /** Made anew for each request. */
  body?: () => string;
}

export interface Load {
  perSecond: number;
  /** In milliseconds; of a hundred answers, 50 and 99 came faster. */
  p50: number;
  p99: number;
}

/** Fails when any answer is not 2xx. */
export async function load(
  address: string,
  asked: Asked,
  { amount, connections }: { amount: number; connections: number },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let left = amount;
  const connection = async () => {
    while (left-- > 0) {
      const start = performance.now();
      await ask(agent, address, asked);
      times.push(performance.now() - start);
    }
  };
  const start = performance.now();
  try {
    await Promise.all(Array.from({ length: connections }, connection));
  } finally {
    agent.destroy();
  }
  const seconds = (performance.now() - start) / 1_000;
  const sorted = times.toSorted((a, b) => a - b);
  return { perSecond: amount / seconds, p50: median(times), p99: sorted[Math.floor(amount * 0.99)]! };
}

function ask(agent: Agent, address: string, { path, method = 'GET', headers, body }: Asked): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(address + path, { agent, method, headers: headers ?? {} }, (answer) => {
      const { statusCode = 0 } = answer;
      answer.on('error', reject);
      answer.on('end', () =>
        statusCode >= 200 && statusCode < 300
          ? resolve()
          : reject(new Error(`${method} ${path} answered ${statusCode}.`)),
      );
      answer.resume();
    });
    sent.on('error', reject);
    sent.end(body?.());
  });
}
