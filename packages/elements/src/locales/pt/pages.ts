import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Guarde esta chave. Com ela pode retirar a sua avaliação mais tarde, nesta página. Não volta a ser mostrada.',
  key: 'A sua chave',
  giveKey: 'Para saber o que aconteceu à sua avaliação, introduza a chave mostrada quando a enviou.',
  open: 'Mostrar a minha avaliação',
  wrongKey: 'Esta chave não pertence a esta avaliação.',
  notSent: 'A sua avaliação ainda não foi enviada',
  stillThere: 'O seu texto não se perdeu: volte atrás e ainda está no formulário.',
  toShop: 'Voltar à loja',
  toProduct: 'Ver o produto na loja',
  older: 'Avaliações mais antigas',
  newest: 'Avaliações mais recentes',
  languages: 'Idiomas',
};
export default pages;
