/** What the labels of a review mean, loaded when one is opened. */
export { default as english } from '../locales/en/labels.ts';
