import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'このキーを保管してください。あとでこのページからレビューを取り下げるときに使います。再表示はされません。',
  key: 'あなたのキー',
  giveKey: 'レビューの状況を確認するには、送信時に表示されたキーを入力してください。',
  open: '自分のレビューを表示',
  wrongKey: 'このキーはこのレビューのものではありません。',
  notSent: 'レビューはまだ送信されていません',
  stillThere: '入力内容は失われていません。前のページに戻ると、フォームに残っています。',
  toShop: 'ショップに戻る',
  toProduct: 'ショップで商品を見る',
  older: '以前のレビュー',
  newest: '新しいレビュー',
  languages: '言語',
};
export default pages;
