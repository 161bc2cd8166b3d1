/**
 * Makes a video ready: as MP4 of at most 1,280 pixels without its metadata where the browser can do that (WebCodecs),
 * else as it is. Its poster is its first moment. Loaded when there is a video.
 */
import {
  BlobSource,
  BufferTarget,
  CanvasSink,
  Conversion,
  Input,
  MATROSKA,
  MP4,
  Mp4OutputFormat,
  Output,
  QTFF,
  WEBM,
} from 'mediabunny';
import { MAX_VIDEO_BYTES } from '@vouch/contract/limits';
import type { Preparation } from './prepared.ts';
import { thumbnailsOf } from './pictures.ts';

/** Longest side of a video, in pixels. */
const LONGEST_SIDE = 1_280;

/** Types that go out as they are where nothing better can be made of them. */
const PLAYABLE = ['video/mp4', 'video/webm'];

export async function prepareVideo(file: File, signal: AbortSignal): Promise<Preparation> {
  const input = new Input({ source: new BlobSource(file), formats: [MP4, QTFF, WEBM, MATROSKA] });
  const track = await input.getPrimaryVideoTrack().catch(() => null);
  if (!track) return { ok: false, fault: 'notAPhoto' };
  // What is decoded of transparent videos goes through a worker made of text, which Trusted Types forbid.
  if (await track.canBeTransparent()) return playable(file, []);
  const poster = await new CanvasSink(track, { width: Math.min(640, track.displayWidth) })
    .getCanvas(await track.getFirstTimestamp())
    .catch(() => null);
  const thumbnails = poster ? await thumbnailsOf(poster.canvas) : [];
  const smaller = await convert(input, Math.max(track.displayWidth, track.displayHeight), signal);
  return playable(smaller && smaller.size <= MAX_VIDEO_BYTES ? smaller : file, thumbnails);
}

/** What a page can play goes out. */
function playable(file: Blob, thumbnails: readonly Blob[]): Preparation {
  if (!PLAYABLE.includes(file.type)) return { ok: false, fault: 'notAPhoto' };
  return { ok: true, value: { kind: 'video', file, thumbnails } };
}

/** Undefined where the browser can't, or where something of the video would be lost. */
async function convert(input: Input, longest: number, signal: AbortSignal): Promise<Blob | undefined> {
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat(), target });
  try {
    const conversion = await Conversion.init({
      input,
      output,
      tracks: 'primary',
      video: async (track) =>
        longest > LONGEST_SIDE ? { width: even((track.displayWidth * LONGEST_SIDE) / longest) } : {},
      tags: {},
      showWarnings: false,
    });
    if (!conversion.isValid || conversion.discardedTracks.length) return undefined;
    signal.addEventListener('abort', () => void conversion.cancel(), { once: true });
    await conversion.execute();
    return target.buffer ? new Blob([target.buffer], { type: 'video/mp4' }) : undefined;
  } catch {
    return undefined;
  }
}

/** Encoders take even sizes alone. */
function even(size: number): number {
  return 2 * Math.round(size / 2);
}
