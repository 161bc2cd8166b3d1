import type { Translation } from '../../internal/messages.ts';
import type en from '../en/card.ts';

const card: Translation<typeof en> = {
  stars: '{rating} sur 5 étoiles',
  position: '{at} sur {count}',
  previous: 'Précédent',
  next: 'Suivant',
  photoBy: 'Photo publiée par {name}',
  videoBy: 'Vidéo publiée par {name}',
  anonymous: 'Anonyme',
  reviewBy: 'Avis publié par {name}',
  verified: 'Achat vérifié',
  confirmed: 'Confirmé par la boutique',
  notVerified: 'Non vérifié',
  imported: 'Importé',
  incentivised: 'Contre récompense',
  staff: 'Équipe de la boutique',
  refunded: 'Remboursé',
  edited: 'Modifié',
};
export default card;
