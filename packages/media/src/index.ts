/** Photos and videos, checked and cleaned as they stream by: bytes in, clean bytes out. Nothing is decoded. */
export { MediaError, type MediaFault } from './media-error.ts';
export { blank } from './blank.ts';
export { refuseHiddenFiles } from './hidden-file.ts';
export { openMedia, type MediaFile, type MediaType, type Size, type Stretch } from './open-media.ts';
