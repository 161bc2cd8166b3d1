import type { Translation } from '../../internal/messages.ts';
import type en from '../en/media.ts';
import card from './card.ts';

const media: Translation<typeof en> = {
  ...card,
  title: 'Fotos y vídeos de nuestros clientes',
  more: 'Ver más',
  loading: 'Cargando…',
  loaded: { one: '{count} más', many: '{count} más', other: '{count} más' },
  none: 'Aún no hay fotos ni vídeos',
  failed: 'No se han podido cargar las fotos.',
  offline: 'No tienes conexión. Las fotos se cargarán en cuanto la recuperes.',
  retry: 'Reintentar',
};
export default media;
