/**
 * Draws the pictures that the demo's reviewers took: the shop's own product pictures, cut out of their background and
 * put on a table, on grass or in the evening, with light from one side, a shadow, a tilt and grain. So the demo shows
 * photos and nobody's rights are touched. A scene that has a length becomes a video, and its first moment the thumbnail.
 * Run by hand, with a browser: `node scripts/demo/draw-photos.ts [review]…`; what it makes is committed beside
 * examples/storefront/data/media.json, which says what to draw.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../find-browser.ts';
import { filmScene } from './film-scene.ts';
import { drawScene, type Photo } from './photo-scene.ts';
import { ROOT } from './state.ts';

const DATA = join(ROOT, 'examples/storefront/data');
const PICTURES = join(ROOT, 'examples/storefront/public/demo/images');
/** Longest edges in pixels, and the most bytes: the encoder's quality goes down until they fit. */
const SIZES = { '': { edge: 1_080, most: 30_000 }, '-thumb': { edge: 360, most: 6_500 } };

type Media = Record<string, Photo[]>;

const media = JSON.parse(readFileSync(join(DATA, 'media.json'), 'utf8')) as Media;
const only = process.argv.slice(2);
const executablePath = await findBrowser();
if (executablePath === null) throw new Error('No browser found. Name one with VOUCH_CHROMIUM.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  mkdirSync(join(DATA, 'media'), { recursive: true });
  for (const [review, photos] of Object.entries(media))
    if (only.length === 0 || only.some((name) => review.includes(name)))
      for (const [at, photo] of photos.entries()) await draw(review, at + 1, photo);
} finally {
  await browser.close();
}

async function draw(review: string, number: number, photo: Photo): Promise<void> {
  const product = review.replace(/^demo-|-\d+$/g, '');
  const svg = drawScene(
    readFileSync(join(PICTURES, `${product}.svg`), 'utf8'),
    product,
    photo,
    `${review}-${number}`,
  );
  const page = await browser.newPage({ viewport: { width: photo.width, height: photo.height } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
  const png = (await page.screenshot({ type: 'png' })).toString('base64');
  if (photo.seconds !== undefined) save(`${review}-${number}.mp4`, await filmScene(browser, photo, png));
  for (const [suffix, { edge, most }] of Object.entries(SIZES)) {
    if (suffix === '' && photo.seconds !== undefined) continue;
    const scale = Math.min(1, edge / Math.max(photo.width, photo.height));
    const encoded = await page.evaluate<string>(`(async () => {
      const image = new Image();
      image.src = 'data:image/png;base64,${png}';
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(image.width * ${scale});
      canvas.height = Math.round(image.height * ${scale});
      const context = canvas.getContext('2d');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      for (let quality = 0.72; ; quality -= 0.04) {
        const encoded = canvas.toDataURL('image/jpeg', quality).split(',')[1];
        if (encoded.length * 0.75 <= ${most} || quality < 0.3) return encoded;
      }
    })()`);
    save(`${review}-${number}${suffix}.jpg`, encoded);
  }
  await page.close();
}

function save(name: string, base64: string): void {
  const bytes = Buffer.from(base64, 'base64');
  writeFileSync(join(DATA, 'media', name), bytes);
  console.log(`${bytes.length} bytes  ${name}`);
}
