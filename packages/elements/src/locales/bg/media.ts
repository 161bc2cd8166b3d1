import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Снимки и видео от нашите клиенти',
  more: 'Вижте още',
  loading: 'Зарежда се…',
  loaded: { one: 'Показано е още {count}', other: 'Показани са още {count}' },
  none: 'Все още няма снимки или видео',
  failed: 'Снимките не можаха да се заредят.',
  offline: 'Нямате връзка с интернет. Снимките ще се заредят, щом връзката се възстанови.',
  retry: 'Опитайте отново',
};
export default media;
