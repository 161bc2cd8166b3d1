import type { Translation } from '../../internal/messages.ts';
import type en from '../en/carousel.ts';
import card from './card.ts';

const carousel: Translation<typeof en> = {
  ...card,
  title: 'Какво казват нашите клиенти',
  recent: {
    one: 'Най-новият отзив, независимо от оценката',
    other: 'Най-новите {count} отзива, независимо от оценката',
  },
  helpful: {
    one: 'Отзивът, който читателите намират за най-полезен, независимо от оценката',
    other: 'Най-полезните според читателите {count} отзива, независимо от оценката',
  },
  media: {
    one: 'Най-новият отзив със снимки или видео, независимо от оценката',
    other: 'Най-новите {count} отзива със снимки или видео, независимо от оценката',
  },
  carousel: 'въртележка',
  slide: 'отзив',
  shown: 'от {from} до {to} от общо {count}',
  pause: 'Пауза',
  play: 'Пускане',
  more: 'Прочетете още',
  less: 'По-малко',
  none: 'Все още няма отзиви',
  failed: 'Отзивите не можаха да се заредят.',
  offline: 'Нямате връзка с интернет. Отзивите ще се заредят, щом връзката се възстанови.',
  retry: 'Опитайте отново',
};
export default carousel;
