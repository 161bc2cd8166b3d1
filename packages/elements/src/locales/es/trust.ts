import type { Translation } from '../../internal/messages.ts';
import type en from '../en/trust.ts';

const trust: Translation<typeof en> = {
  trust: 'Cómo comprobamos las opiniones',
  who: 'Quién puede opinar',
  whoBuyers:
    'Solo quien ha comprado en {shop}. Cada opinión requiere un justificante de compra y solo se puede opinar una vez por compra.',
  whoAnyone:
    'Cualquiera, haya comprado o no en {shop}. En cada opinión se indica si se ha comprobado la compra, y solo se puede opinar una vez por compra comprobada.',
  proof: 'Cómo se comprueban las compras',
  proofOrder:
    '«Compra verificada»: el sistema de pedidos de {shop} comunicó esta compra al sistema de opiniones, o la opinión llegó a través de una invitación enviada después de la compra.',
  proofInvitation:
    '«Compra verificada»: la opinión llegó a través de una invitación enviada después de la compra.',
  proofShop:
    '«Confirmada por la tienda»: {shop} ha firmado una prueba de que se compró este producto. El sistema de opiniones comprueba la firma, no el pedido en sí.',
  proofNone: '«No verificada»: nadie ha comprobado si se compró el producto.',
  stars: 'Las malas valoraciones se quedan',
  starsText:
    'Ninguna opinión se retiene, rechaza, oculta ni relega por sus estrellas. En la media, todas las opiniones publicadas cuentan lo mismo, y las más recientes aparecen primero, salvo que elijas otro orden.',
  checks: 'Qué pasa antes de publicar una opinión',
  checksText:
    'Una revisión automática busca enlaces, datos personales, insultos y señales de robots. Lo que detecta queda en espera hasta que alguien de {shop} lo lee. Solo las personas rechazan opiniones.',
  refusals: 'Qué no se publica',
  refusalsText:
    'Una opinión solo se rechaza por uno de estos motivos, y a quien la escribió se le dice cuál:',
  illegal_or_hateful: 'infringe la ley o incita al odio',
  personal_data: 'contiene datos personales',
  spam_or_advertising: 'es spam o publicidad',
  off_topic: 'no trata del producto',
  fake_or_conflict: 'no es una experiencia real, o quien la escribió tiene intereses en el producto',
  duplicate: 'está repetida',
  rewards: 'Recompensas',
  rewardsGiven:
    '{shop} recompensa las opiniones, digan lo que digan y tengan las estrellas que tengan. Esas opiniones llevan la etiqueta «Con recompensa».',
  rewardsNone: '{shop} no da recompensas por opinar.',
  staff: 'Las opiniones de quienes trabajan para la tienda llevan la etiqueta «Equipo de la tienda».',
  imports: 'Opiniones anteriores',
  importsText:
    'Las opiniones con la etiqueta «Importada» proceden del sistema de opiniones anterior de {shop}. No sabemos cómo se comprobaban allí.',
  changes: 'Cambios',
  changesText:
    'Quien escribe una opinión puede cambiarla o retirarla. Las opiniones cambiadas se vuelven a revisar y llevan la etiqueta «Editada», y el texto anterior se puede seguir leyendo. {shop} puede responder a una opinión, pero no cambiarla.',
  reports: '¿Hay algún problema con una opinión?',
  reportsText:
    'Elige «Denunciar» debajo de la opinión. Puede hacerlo cualquiera, y alguien de {shop} la revisará.',
  failed: 'No se ha podido cargar esta información.',
  offline: 'No tienes conexión. Esta información se cargará en cuanto la recuperes.',
  retry: 'Reintentar',
};
export default trust;
