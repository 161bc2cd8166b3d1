import { chromium } from 'playwright';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic'] });
for (const [path, w, h, opt] of JSON.parse(process.argv[2])) {
  const p = await browser.newPage({ viewport: { width: w, height: h }, reducedMotion: 'reduce', ...(opt?.dark && { colorScheme: 'dark' }), ...(opt?.forced && {forcedColors:'active'}) });
  p.on('pageerror', (e) => console.log('ERR', path, e.message));
  p.on('console', (m) => m.type() === 'error' && console.log('CON', path, m.text().slice(0,200)));
  await p.goto('http://localhost:8860/' + path);
  await p.locator('html[data-state=ready]').waitFor({ timeout: 9000 }).catch(() => console.log('not ready', path));
  await p.waitForTimeout(300);
  const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) console.log('OVER', path, w, over);
  await p.screenshot({ path: `/tmp/h6-shots/${path.replaceAll(/[/?=&]/g, '-')}-${w}.png`, fullPage: !path.includes('media/gallery') });
  await p.close();
}
await browser.close();
