import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating} от 5 звезди',
  position: '{at} от {count}',
  previous: 'Назад',
  next: 'Напред',
  photoBy: 'Снимка от {name}',
  videoBy: 'Видео от {name}',
  anonymous: 'Аноним',
  reviewBy: 'Отзив от {name}',
  verified: 'Потвърдена покупка',
  confirmed: 'Потвърден от магазина',
  notVerified: 'Непотвърден',
  imported: 'Прехвърлен',
  incentivised: 'Срещу награда',
  staff: 'От екипа на магазина',
  refunded: 'Върната сума',
  edited: 'Редактиран',
};
export default card;
