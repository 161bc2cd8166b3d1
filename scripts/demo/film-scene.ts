/** A scene as a video: the picture sways as in a hand, and the light on it flickers. Encoded in the browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import type { Photo } from './photo-scene.ts';
import { ROOT } from './state.ts';

/** Longest edge in pixels, frames and bits a second: a video of some seconds has to be as small as a photo. */
export const VIDEO_EDGE = 640;
const FRAME_RATE = 12;
const BIT_RATE = 70_000;

const ENCODER = join(ROOT, 'packages/elements/node_modules/mediabunny/dist/bundles/mediabunny.min.mjs');
/** Nothing listens there; the pages of such an origin may encode videos. */
const ORIGIN = 'http://localhost';

/**
 * @param png The scene, in base64.
 * @returns An MP4, in base64.
 */
export async function filmScene(browser: Browser, photo: Photo, png: string): Promise<string> {
  const { width, height, seconds = 0, things } = photo;
  const [lightX, lightY] = things[0]!;
  const scale = VIDEO_EDGE / Math.max(width, height);
  const page = await browser.newPage();
  await page.route(`${ORIGIN}/**`, (route) =>
    route.request().url().endsWith('.mjs')
      ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(ENCODER) })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await page.goto(ORIGIN);
  try {
    return await page.evaluate<string>(`(async () => {
      const { BufferTarget, CanvasSource, Mp4OutputFormat, Output } = await import('/mediabunny.mjs');
      const image = new Image();
      image.src = 'data:image/png;base64,${png}';
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(${width * scale});
      canvas.height = Math.round(${height * scale});
      const context = canvas.getContext('2d');
      context.imageSmoothingQuality = 'high';
      const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target: new BufferTarget() });
      const source = new CanvasSource(canvas, { codec: 'avc', bitrate: ${BIT_RATE}, keyFrameInterval: 10 });
      output.addVideoTrack(source, { frameRate: ${FRAME_RATE} });
      await output.start();
      for (let frame = 0; frame < ${seconds * FRAME_RATE}; frame++) {
        const at = frame / ${FRAME_RATE};
        context.setTransform(1.06, 0, 0, 1.06, -0.03 * canvas.width + 5 * Math.sin(at * 1.7), -0.03 * canvas.height + 3 * Math.sin(at * 2.3));
        context.globalCompositeOperation = 'source-over';
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        const flicker = 0.3 + 0.12 * Math.sin(at * 11) + 0.08 * Math.sin(at * 23 + 1) + 0.05 * Math.sin(at * 5.3);
        const x = ${lightX} * canvas.width;
        const y = ${lightY} * canvas.height;
        const light = context.createRadialGradient(x, y, 0, x, y, canvas.width * 0.42);
        light.addColorStop(0, 'rgba(255, 196, 96, ' + flicker + ')');
        light.addColorStop(1, 'rgba(255, 150, 40, 0)');
        context.globalCompositeOperation = 'screen';
        context.fillStyle = light;
        context.fillRect(-50, -50, canvas.width + 100, canvas.height + 100);
        await source.add(at, 1 / ${FRAME_RATE});
      }
      await output.finalize();
      let text = '';
      for (const byte of new Uint8Array(output.target.buffer)) text += String.fromCharCode(byte);
      return btoa(text);
    })()`);
  } finally {
    await page.close();
  }
}
