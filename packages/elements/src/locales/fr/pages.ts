import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Conservez cette clé. Elle vous permettra de retirer votre avis plus tard, sur cette page. Elle ne sera plus affichée.',
  key: 'Votre clé',
  giveKey: 'Pour savoir ce qu’est devenu votre avis, saisissez la clé affichée lors de son envoi.',
  open: 'Voir mon avis',
  wrongKey: 'Cette clé ne correspond pas à cet avis.',
  notSent: 'Votre avis n’a pas encore été envoyé',
  stillThere: 'Votre texte n’est pas perdu : revenez en arrière, il est toujours dans le formulaire.',
  toShop: 'Retour à la boutique',
  toProduct: 'Voir le produit dans la boutique',
  older: 'Avis plus anciens',
  newest: 'Avis les plus récents',
  languages: 'Langues',
};
export default pages;
