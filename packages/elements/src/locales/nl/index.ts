export { default as form } from './form.ts';
export { default as rating } from './rating.ts';
export { default as reviews } from './reviews.ts';
