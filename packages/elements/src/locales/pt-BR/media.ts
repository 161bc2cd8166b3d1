import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Fotos e vídeos dos nossos clientes',
  more: 'Mostrar mais',
  loading: 'Carregando…',
  loaded: {
    one: 'Mais {count} item exibido',
    many: 'Mais {count} de itens exibidos',
    other: 'Mais {count} itens exibidos',
  },
  none: 'Ainda não há fotos nem vídeos',
  failed: 'Não foi possível carregar as fotos.',
  offline: 'Você está sem internet. As fotos serão carregadas assim que a conexão voltar.',
  retry: 'Tentar de novo',
};
export default media;
