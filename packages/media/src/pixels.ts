/** How large a picture is, and how large it may be. */
import { broken, MediaError } from './media-error.ts';

/** In pixels, as it is shown: an orientation that turns the picture is counted in. */
export interface Size {
  width: number;
  height: number;
}

export function checkSize(size: Size, maxPixels: number): Size {
  const { width, height } = size;
  if (width < 1 || height < 1) throw broken('A picture without size.');
  if (width * height > maxPixels) throw new MediaError('too_many_pixels', `${width} × ${height} pixels.`);
  return size;
}
