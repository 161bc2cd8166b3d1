import { chromium } from 'playwright';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
const [token, product, url] = process.argv.slice(2) as [string, string, string];
for (const width of [1400, 390, 280]) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, deviceScaleFactor: 1 });
  page.on('console', (m) => ['error', 'warning'].includes(m.type()) && console.log(width, m.type(), m.text()));
  page.on('pageerror', (e) => console.log(width, 'pageerror', e.message));
  await page.goto(`${url}#vouch=${token}`);
  const form = page.locator('vouch-form');
  await form.scrollIntoViewIfNeeded();
  await form.locator('form').waitFor();
  await form.screenshot({ path: `/tmp/h5s-${width}-empty.png` });
  await form.locator('label[for=star-4]').click();
  await form.getByLabel('Your review').fill('I use it every day.');
  await form.getByLabel('Title').fill('Sturdy');
  const buf = await page.evaluate(async () => { const c = new OffscreenCanvas(1600, 1200); const x = c.getContext('2d')!; const g = x.createLinearGradient(0,0,1600,1200); g.addColorStop(0,'#2b6'); g.addColorStop(1,'#fb5'); x.fillStyle=g; x.fillRect(0,0,1600,1200); x.fillStyle='#fff'; x.beginPath(); x.arc(700,600,300,0,7); x.fill(); const b = await c.convertToBlob({type:'image/jpeg'}); return [...new Uint8Array(await b.arrayBuffer())]; });
  await form.locator('input[type=file]').setInputFiles([{ name: 'mug.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(buf) }, { name: 'second.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(buf) }, { name: 'bad.svg', mimeType: 'image/svg+xml', buffer: Buffer.from('<svg/>') }]);
  await form.getByText('Uploaded').nth(1).waitFor({ timeout: 15000 }).catch((e) => console.log(width, 'no upload', e.message.split('\n')[0]));
  await form.screenshot({ path: `/tmp/h5s-${width}-filled.png` });
  await page.close();
}
await browser.close();
