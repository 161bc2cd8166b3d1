import type { Translation } from '../../internal/messages.ts';
import type en from '../en/trust.ts';

const trust: Translation<typeof en> = {
  trust: 'Como verificamos as avaliações',
  who: 'Quem pode avaliar',
  whoBuyers:
    'Só quem comprou na loja {shop}. Toda avaliação exige um comprovante de compra, e cada compra só pode ser avaliada uma vez.',
  whoAnyone:
    'Qualquer pessoa, com ou sem uma compra na loja {shop}. Cada avaliação informa se a compra foi verificada, e uma compra verificada só pode ser avaliada uma vez.',
  proof: 'Como as compras são verificadas',
  proofOrder:
    '“Compra verificada”: o sistema de pedidos da loja {shop} informou esta compra ao sistema de avaliações, ou a avaliação chegou por meio de um convite enviado depois da compra.',
  proofInvitation: '“Compra verificada”: a avaliação chegou por meio de um convite enviado depois da compra.',
  proofShop:
    '“Confirmada pela loja”: a loja {shop} assinou uma prova de que quem escreveu comprou este produto. O sistema de avaliações verifica a assinatura, não o pedido em si.',
  proofNone: '“Não verificada”: ninguém verificou se quem escreveu comprou o produto.',
  stars: 'As notas baixas ficam',
  starsText:
    'Nenhuma avaliação é retida, recusada, ocultada ou colocada mais abaixo por causa das estrelas. Na média, todas as avaliações publicadas contam igual, e as mais recentes aparecem primeiro, a menos que você escolha outra ordem.',
  checks: 'O que acontece antes de uma avaliação aparecer',
  checksText:
    'Uma verificação automática procura links, dados pessoais, ofensas e sinais de robôs. O que ela percebe fica aguardando até que alguém da loja {shop} leia. Só pessoas recusam avaliações.',
  refusals: 'O que não é publicado',
  refusalsText: 'Uma avaliação só é recusada por um destes motivos, e quem escreveu fica sabendo qual:',
  illegal_or_hateful: 'viola a lei ou contém ódio',
  personal_data: 'contém dados pessoais',
  spam_or_advertising: 'é spam ou propaganda',
  off_topic: 'não é sobre o produto',
  fake_or_conflict: 'não é uma experiência real, ou quem escreveu tem interesse no produto',
  duplicate: 'está repetida',
  rewards: 'Recompensas',
  rewardsGiven:
    'A loja {shop} recompensa as avaliações, digam o que disserem e tenham quantas estrelas tiverem. Essas avaliações recebem a etiqueta “Com recompensa”.',
  rewardsNone: 'A loja {shop} não dá recompensas por avaliações.',
  staff: 'As avaliações de quem trabalha para a loja recebem a etiqueta “Equipe da loja”.',
  imports: 'Avaliações anteriores',
  importsText:
    'As avaliações com a etiqueta “Importada” vieram do sistema de avaliações anterior da loja {shop}. Não se sabe aqui como elas eram verificadas.',
  changes: 'Alterações',
  changesText:
    'Quem escreveu uma avaliação pode alterá-la ou retirá-la. Uma avaliação alterada é verificada de novo, recebe a etiqueta “Editada”, e o texto anterior continua disponível. A loja {shop} pode responder a uma avaliação, mas não pode alterá-la.',
  reports: 'Há algo errado com uma avaliação?',
  reportsText:
    'Escolha “Denunciar” abaixo da avaliação. Qualquer pessoa pode fazer isso, e alguém da loja {shop} vai analisar.',
  failed: 'Não foi possível carregar estas informações.',
  offline: 'Você está sem internet. Estas informações serão carregadas assim que a conexão voltar.',
  retry: 'Tentar de novo',
};
export default trust;
