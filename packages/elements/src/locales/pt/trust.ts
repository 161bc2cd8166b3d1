import type { Translation } from '../../internal/messages.ts';
import type en from '../en/trust.ts';

const trust: Translation<typeof en> = {
  trust: 'Como verificamos as avaliações',
  who: 'Quem pode avaliar',
  whoBuyers:
    'Só quem comprou na loja {shop}. Cada avaliação exige um comprovativo de compra e cada compra só pode ser avaliada uma vez.',
  whoAnyone:
    'Qualquer pessoa, com ou sem uma compra na loja {shop}. Cada avaliação indica se a compra foi verificada, e uma compra verificada só pode ser avaliada uma vez.',
  proof: 'Como se verificam as compras',
  proofOrder:
    '«Compra verificada»: o sistema de encomendas da loja {shop} comunicou esta compra ao sistema de avaliações, ou a avaliação chegou através de um convite enviado depois da compra.',
  proofInvitation: '«Compra verificada»: a avaliação chegou através de um convite enviado depois da compra.',
  proofShop:
    '«Confirmada pela loja»: a loja {shop} assinou uma prova de que quem escreveu comprou este produto. O sistema de avaliações verifica a assinatura, não a encomenda em si.',
  proofNone: '«Não verificada»: ninguém verificou se quem escreveu comprou o produto.',
  stars: 'As classificações baixas ficam',
  starsText:
    'Nenhuma avaliação é retida, recusada, ocultada ou colocada mais abaixo por causa das estrelas. Na média, todas as avaliações publicadas contam o mesmo, e as mais recentes aparecem primeiro, a não ser que escolha outra ordem.',
  checks: 'O que acontece antes de uma avaliação aparecer',
  checksText:
    'Uma verificação automática procura links, dados pessoais, insultos e sinais de robôs. O que ela deteta fica à espera até ser lido por alguém da loja {shop}. Só pessoas recusam avaliações.',
  refusals: 'O que não é publicado',
  refusalsText: 'Uma avaliação só é recusada por um destes motivos, e quem a escreveu fica a saber qual:',
  illegal_or_hateful: 'viola a lei ou incita ao ódio',
  personal_data: 'contém dados pessoais',
  spam_or_advertising: 'é spam ou publicidade',
  off_topic: 'não é sobre o produto',
  fake_or_conflict: 'não é uma experiência real, ou quem a escreveu tem interesse no produto',
  duplicate: 'está repetida',
  rewards: 'Recompensas',
  rewardsGiven:
    'A loja {shop} recompensa as avaliações, digam o que disserem e tenham as estrelas que tiverem. Essas avaliações têm a etiqueta «Com recompensa».',
  rewardsNone: 'A loja {shop} não dá recompensas por avaliações.',
  staff: 'As avaliações de quem trabalha para a loja têm a etiqueta «Equipa da loja».',
  imports: 'Avaliações anteriores',
  importsText:
    'As avaliações com a etiqueta «Importada» vêm do anterior sistema de avaliações da loja {shop}. Não se sabe aqui como eram verificadas.',
  changes: 'Alterações',
  changesText:
    'Quem escreveu uma avaliação pode alterá-la ou retirá-la. Uma avaliação alterada é verificada de novo, recebe a etiqueta «Editada» e o texto anterior continua legível. A loja {shop} pode responder a uma avaliação, mas não alterá-la.',
  reports: 'Há algo errado numa avaliação?',
  reportsText:
    'Escolha «Denunciar» por baixo da avaliação. Qualquer pessoa o pode fazer, e alguém da loja {shop} vai analisá-la.',
  failed: 'Não foi possível carregar esta informação.',
  offline: 'Está sem ligação. Esta informação é carregada assim que voltar a ter ligação.',
  retry: 'Tentar de novo',
};
export default trust;
