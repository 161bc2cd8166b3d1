/**
 * The page of one state. In the address: `?dir=rtl` turns the elements round, `?locale=nl` changes their language,
 * `?preset=soft` their look. `data-state="ready"` on the root says that the state is reached.
 */
import dark from '@vouch/embed/presets/dark.css?url';
import editorial from '@vouch/embed/presets/editorial.css?url';
import plain from '@vouch/embed/presets/plain.css?url';
import soft from '@vouch/embed/presets/soft.css?url';
import { openShop } from './fake-shop.ts';
import { nextFrame, stageOf } from './stage.ts';
import type { Piece, State } from './states/state.ts';

const { configure } = await import('@vouch/elements');
const options = new URLSearchParams(location.search);

export async function statePage(state: State, main: HTMLElement): Promise<void> {
  document.title = `${state.title} · Vouch gallery`;
  main.before(headerOf(state));
  prepareBrowser(state);
  await dress(options.get('preset') ?? state.preset);
  const shop = openShop(state.shop);
  configure({ api: 'https://reviews.example', shop: 'demo', locale: options.get('locale') ?? undefined });

  const stage = document.createElement('div');
  stage.className = 'stage';
  if (state.width) stage.style.inlineSize = `${state.width}px`;
  const elements = state.pieces.map(build);
  stage.append(...elements);
  // Or the elements would reserve their space below a header that is still in another font.
  await Promise.all([...document.fonts].map((font) => font.load()));
  main.append(stage);
  await import('@vouch/elements/define');

  const [first] = elements;
  await shop.settled();
  if (first) await state.act?.(stageOf(first));
  await shop.settled();
  await Promise.all([
    document.fonts.ready,
    ...[...document.images].map((image) => image.decode().catch(() => {})),
  ]);
  await nextFrame();
  document.documentElement.dataset['state'] = 'ready';
}

function headerOf({ path, title }: State): HTMLElement {
  const header = document.createElement('header');
  const back = document.createElement('a');
  back.href = '/';
  back.textContent = 'All states';
  const heading = document.createElement('h1');
  heading.textContent = path.split('/')[0]!;
  // A review's title is a heading of the third level, as under a shop's own "Reviews".
  const subheading = document.createElement('h2');
  subheading.textContent = title;
  header.append(back, heading, subheading);
  return header;
}

function build({ tag, attributes = {}, slots = {} }: Piece): HTMLElement {
  const element = document.createElement(tag);
  const dir = options.get('dir');
  if (dir) element.dir = dir;
  for (const [name, value] of Object.entries({ product: 'mug', ...attributes }))
    if (value !== null) element.setAttribute(name, value);
  for (const [slot, text] of Object.entries(slots)) {
    const child = document.createElement('p');
    child.slot = slot;
    child.textContent = text;
    element.append(child);
  }
  return element;
}

/** Each state begins in a browser that knows nothing but what the state says. */
function prepareBrowser({ offline, kept = {}, translator }: State): void {
  localStorage.clear();
  sessionStorage.clear();
  for (const store of ['localStorage', 'sessionStorage'] as const)
    for (const [key, value] of Object.entries(kept[store] ?? {}))
      window[store].setItem(key, JSON.stringify(value));
  indexedDB.deleteDatabase('vouch');
  Reflect.deleteProperty(window, 'Translator');
  if (translator) Object.assign(window, { Translator: translator });
  if (offline) Object.defineProperty(navigator, 'onLine', { get: () => false });
}

/** The presets as the Worker serves them at /presets/. */
const PRESETS: Readonly<Record<string, string>> = { plain, soft, editorial, dark };

async function dress(preset = ''): Promise<void> {
  const href = PRESETS[preset];
  if (!href) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
  document.head.append(link);
  await loaded;
}
