/** Pictures drawn and encoded on the device. */

/** Widths of the thumbnails, in pixels. */
const THUMBNAILS = [320, 640];
const QUALITY = 0.85;

/** A picture in its size times `factor`, never larger than it was. */
export function scaled(
  picture: CanvasImageSource,
  width: number,
  height: number,
  factor: number,
): OffscreenCanvas {
  const smaller = Math.min(1, factor);
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(width * smaller)),
    Math.max(1, Math.round(height * smaller)),
  );
  const context = canvas.getContext('2d')!;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** WebP, or JPEG where the browser can't write WebP. */
export async function encode(canvas: OffscreenCanvas): Promise<Blob> {
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY });
  if (blob.type === 'image/webp') return blob;
  // JPEG knows no transparency; on white it looks as it does on most pages.
  const context = canvas.getContext('2d')!;
  context.globalCompositeOperation = 'destination-over';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
}

/** The same picture 320 and 640 pixels wide, as far as it is larger than that. */
export function thumbnailsOf(picture: OffscreenCanvas | HTMLCanvasElement): Promise<Blob[]> {
  const { width, height } = picture;
  const widths = new Set(THUMBNAILS.map((wide) => Math.min(wide, width)));
  return Promise.all([...widths].map((wide) => encode(scaled(picture, width, height, wide / width))));
}
