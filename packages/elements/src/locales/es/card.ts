import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating} de 5 estrellas',
  position: '{at} de {count}',
  previous: 'Anterior',
  next: 'Siguiente',
  photoBy: 'Foto de {name}',
  videoBy: 'Vídeo de {name}',
  anonymous: 'Anónimo',
  reviewBy: 'Opinión de {name}',
  verified: 'Compra verificada',
  confirmed: 'Confirmada por la tienda',
  notVerified: 'No verificada',
  imported: 'Importada',
  incentivised: 'Con recompensa',
  staff: 'Equipo de la tienda',
  refunded: 'Reembolsada',
  edited: 'Editada',
};
export default card;
