import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating} de 5 estrelas',
  position: '{at} de {count}',
  previous: 'Anterior',
  next: 'Próximo',
  photoBy: 'Foto de {name}',
  videoBy: 'Vídeo de {name}',
  anonymous: 'Anônimo',
  reviewBy: 'Avaliação de {name}',
  verified: 'Compra verificada',
  confirmed: 'Confirmada pela loja',
  notVerified: 'Não verificada',
  imported: 'Importada',
  incentivised: 'Com recompensa',
  staff: 'Equipe da loja',
  refunded: 'Reembolsada',
  edited: 'Editada',
};
export default card;
