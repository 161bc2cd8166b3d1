import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Guarde esta chave. Com ela você pode retirar sua avaliação mais tarde, nesta página. Ela não será mostrada de novo.',
  key: 'Sua chave',
  giveKey: 'Para saber o que aconteceu com sua avaliação, informe a chave mostrada quando você a enviou.',
  open: 'Mostrar minha avaliação',
  wrongKey: 'Esta chave não é desta avaliação.',
  notSent: 'Sua avaliação ainda não foi enviada',
  stillThere: 'Seu texto não foi perdido: volte e ele ainda estará no formulário.',
  toShop: 'Voltar à loja',
  toProduct: 'Ver o produto na loja',
  older: 'Avaliações mais antigas',
  newest: 'Avaliações mais recentes',
  languages: 'Idiomas',
};
export default pages;
