export { default as carousel } from './carousel.ts';
export { default as form } from './form.ts';
export { default as gallery } from './gallery.ts';
export { default as media } from './media.ts';
export { default as rating } from './rating.ts';
export { default as reviews } from './reviews.ts';
export { default as trust } from './trust.ts';
