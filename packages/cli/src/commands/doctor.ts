/** `vouch doctor`: asks a deployment how it is, and says what is wrong and what to do. */
import { type Command } from 'commander';
import { createAdminClient, send } from '@vouch/client';
import { apiAddress, type GlobalOptions } from '../connection.ts';
import { findMissingSecrets, type SecretLister, wranglerSecrets } from '../deployment-secrets.ts';
import { describeProblem, RefusedFailure } from '../failure.ts';
import { printJson, printLines, type Terminal } from '../terminal.ts';

export interface Check {
  name: string;
  ok: boolean;
  found: string;
  /** What to do about it. */
  fix?: string;
}

type Options = GlobalOptions & { shop?: string };

/** Purchase tokens are refused beyond this difference of clocks (seconds). */
const CLOCK_SKEW = 60;

export function addDoctorCommand(
  program: Command,
  terminal: Terminal,
  listSecrets: SecretLister = wranglerSecrets,
): void {
  program
    .command('doctor')
    .summary('say what is wrong with a deployment and what to do')
    .description(
      'Asks the deployment whether it serves, and with --shop and a key whether the shop is ready. Exit code 1 when ' +
        'something is wrong. Which secret a deployment lacks is asked through wrangler, where that is logged in.',
    )
    .option('--shop <id>', 'look at this shop too')
    .action(async (_options: unknown, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const api = apiAddress(options);
      const checks = await examine(api, options, listSecrets);
      const wrong = checks.filter((check) => !check.ok).length;
      if (!options.json) printLines(terminal.stdout, checks.flatMap(describeCheck));
      if (wrong > 0)
        throw new RefusedFailure('unwell', `${wrong} of ${checks.length} checks failed.`, { checks });
      if (options.json) printJson(terminal.stdout, { checks });
    });
}

async function examine(api: string, options: Options, listSecrets: SecretLister): Promise<Check[]> {
  const health = await send({ api }, '/healthz');
  if (!health.ok) {
    const { status } = health.problem;
    if (status === 0) {
      return [
        {
          name: 'API',
          ok: false,
          found: `No answer from ${api}.`,
          fix: 'Start it, or give its address in VOUCH_URL or --url.',
        },
      ];
    }
    const found = `${api} answers ${status}: ${describeProblem(health.problem)}`;
    const fix =
      status === 503 ? await findMissingSecrets(listSecrets) : 'Look into the log: npx wrangler tail';
    return [{ name: 'API', ok: false, found, fix }];
  }
  return [
    { name: 'API', ok: true, found: `${api} serves.` },
    ...checkClock(health.value.headers.get('Date')),
    await checkScript(api),
    ...(await checkShop(api, options)),
  ];
}

function checkClock(date: string | null): Check[] {
  if (date === null) return [];
  const apart = Math.round(Math.abs(Date.parse(date) - Date.now()) / 1_000);
  if (apart <= CLOCK_SKEW)
    return [{ name: 'Clock', ok: true, found: `This machine's clock agrees (${apart} s).` }];
  return [
    {
      name: 'Clock',
      ok: false,
      found: `This machine's clock is ${apart} s off.`,
      fix: 'Set it by NTP: tokens signed here would be refused as not yet valid, or expire early.',
    },
  ];
}

async function checkScript(api: string): Promise<Check> {
  const script = await send({ api }, '/vouch.js');
  await (script.ok ? script.value.body?.cancel() : undefined);
  const isScript = script.ok && /javascript/.test(script.value.headers.get('Content-Type') ?? '');
  if (isScript) return { name: 'Script', ok: true, found: '/vouch.js is served.' };
  return {
    name: 'Script',
    ok: false,
    found: '/vouch.js is not served, so pages show no reviews.',
    fix: 'Run pnpm build, then deploy again.',
  };
}

async function checkShop(api: string, { shop, key }: Options): Promise<Check[]> {
  if (shop === undefined) return [];
  if (!key) {
    return [
      {
        name: 'Key',
        ok: false,
        found: 'There is no API key.',
        fix: 'Set VOUCH_KEY, or give --key, to look at the shop.',
      },
    ];
  }
  const settings = await createAdminClient({ api, shop, key }).settings.get();
  if (!settings.ok) {
    const { status } = settings.problem;
    const fix =
      status === 401 || status === 403
        ? `Use a key of the shop ${shop}: VOUCH_KEY or --key. A new shop's first key is printed by vouch shop create.`
        : status === 404
          ? `Check the name, or make the shop: vouch shop create ${shop} --name NAME`
          : 'Look into the log: npx wrangler tail';
    return [{ name: 'Shop', ok: false, found: describeProblem(settings.problem), fix }];
  }
  const { origins, name } = settings.value;
  return [
    { name: 'Shop', ok: true, found: `The key opens ${shop} ("${name}").` },
    origins.length > 0
      ? { name: 'Websites', ok: true, found: `Reviews are taken from ${origins.join(', ')}.` }
      : {
          name: 'Websites',
          ok: false,
          found: 'No website may send reviews: the form on the shop would be refused.',
          fix: `PATCH ${api}/v1/shops/${shop}/admin/settings with {"origins": ["https://your-shop.example"]}`,
        },
  ];
}

function describeCheck({ name, ok, found, fix }: Check): string[] {
  const line = `${ok ? 'ok   ' : 'WRONG'} ${name}: ${found}`;
  return fix === undefined ? [line] : [line, `      ${fix}`];
}
