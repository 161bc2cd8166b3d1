import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Запазете този ключ. С него можете по-късно да оттеглите отзива си на тази страница. Повече няма да се показва.',
  key: 'Вашият ключ',
  giveKey: 'За да видите какво стана с отзива ви, въведете ключа, който видяхте при изпращането му.',
  open: 'Покажи отзива ми',
  wrongKey: 'Този ключ не е за този отзив.',
  notSent: 'Отзивът ви още не е изпратен',
  stillThere: 'Текстът ви не е изгубен: върнете се назад и ще го намерите във формуляра.',
  toShop: 'Обратно към магазина',
  toProduct: 'Към продукта в магазина',
  older: 'По-стари отзиви',
  newest: 'Най-нови отзиви',
  languages: 'Езици',
};
export default pages;
