import type { Translation } from '../../internal/messages.ts';
import type en from '../en/gallery.ts';
import card from './card.ts';

const gallery: Translation<typeof en> = {
  ...card,
  gallery: 'Снимки и видео от отзиви',
  positionOpen: '{at} от {count} или повече',
  close: 'Затваряне',
  photoFailed: 'Тази снимка не можа да се зареди.',
  videoFailed: 'Това видео не можа да се зареди.',
  retry: 'Опитайте отново',
};
export default gallery;
