import type { Translation } from '../../internal/messages.ts';
import type en from '../en/trust.ts';

const trust: Translation<typeof en> = {
  trust: 'Comment nous vérifions les avis',
  who: 'Qui peut donner son avis',
  whoBuyers:
    'Uniquement les personnes qui ont acheté chez {shop}. Chaque avis demande une preuve d’achat, et chaque achat donne droit à un seul avis.',
  whoAnyone:
    'Tout le monde, avec ou sans achat chez {shop}. Chaque avis indique si l’achat a été vérifié, et un achat vérifié donne droit à un seul avis.',
  proof: 'Comment les achats sont vérifiés',
  proofOrder:
    '« Achat vérifié » : le système de commandes de {shop} a transmis cet achat au système d’avis, ou l’avis fait suite à une invitation envoyée après l’achat.',
  proofInvitation: '« Achat vérifié » : l’avis fait suite à une invitation envoyée après l’achat.',
  proofShop:
    '« Confirmé par la boutique » : {shop} a signé une preuve de l’achat de ce produit. Le système d’avis vérifie la signature, pas la commande elle-même.',
  proofNone: '« Non vérifié » : personne n’a vérifié si le produit a été acheté.',
  stars: 'Les mauvaises notes restent',
  starsText:
    'Aucun avis n’est retenu, refusé, masqué ou relégué à cause de sa note. Tous les avis publiés comptent autant dans la moyenne, et les plus récents s’affichent en premier, sauf si vous choisissez un autre ordre.',
  checks: 'Ce qui se passe avant la publication d’un avis',
  checksText:
    'Un contrôle automatique repère les liens, les données personnelles, les injures et les signes d’activité de robots. Ce qu’il relève attend d’être lu par une personne de l’équipe de {shop}. Seules des personnes peuvent refuser un avis.',
  refusals: 'Ce qui n’est pas publié',
  refusalsText:
    'Un avis n’est refusé que pour l’une de ces raisons, et la personne qui l’a écrit sait laquelle :',
  illegal_or_hateful: 'il est contraire à la loi ou haineux',
  personal_data: 'il contient des données personnelles',
  spam_or_advertising: 'c’est du spam ou de la publicité',
  off_topic: 'il ne parle pas du produit',
  fake_or_conflict:
    'il ne reflète pas une expérience réelle, ou la personne qui l’a écrit a un intérêt dans le produit',
  duplicate: 'il figure déjà dans la liste',
  rewards: 'Récompenses',
  rewardsGiven:
    '{shop} récompense les avis, quels que soient leur contenu et leur nombre d’étoiles. Ces avis portent la mention « Contre récompense ».',
  rewardsNone: '{shop} ne donne aucune récompense pour les avis.',
  staff:
    'Les avis des personnes qui travaillent pour la boutique portent la mention « Équipe de la boutique ».',
  imports: 'Avis antérieurs',
  importsText:
    'Les avis qui portent la mention « Importé » viennent de l’ancien système d’avis de {shop}. Nous ne savons pas comment ils y étaient vérifiés.',
  changes: 'Modifications',
  changesText:
    'Chacun peut modifier ou retirer son avis. Un avis modifié est vérifié à nouveau et porte la mention « Modifié » ; le texte précédent reste lisible. {shop} peut répondre à un avis, mais pas le modifier.',
  reports: 'Un avis pose problème ?',
  reportsText:
    'Choisissez « Signaler » sous l’avis. Tout le monde peut le faire, et l’équipe de {shop} l’examine.',
  failed: 'Ces informations n’ont pas pu être chargées.',
  offline: 'Vous êtes hors ligne. Ces informations s’afficheront dès que vous serez de nouveau en ligne.',
  retry: 'Réessayer',
};
export default trust;
