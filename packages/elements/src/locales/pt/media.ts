import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Fotos e vídeos dos nossos clientes',
  more: 'Mostrar mais',
  loading: 'A carregar…',
  loaded: {
    one: 'Mais {count} item mostrado',
    many: 'Mais {count} de itens mostrados',
    other: 'Mais {count} itens mostrados',
  },
  none: 'Ainda sem fotos nem vídeos',
  failed: 'Não foi possível carregar as fotos.',
  offline: 'Está sem ligação. As fotos são carregadas assim que voltar a ter ligação.',
  retry: 'Tentar de novo',
};
export default media;
