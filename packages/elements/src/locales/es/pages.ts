import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Guarda esta clave. Con ella podrás retirar tu opinión más adelante en esta página. No se volverá a mostrar.',
  key: 'Tu clave',
  giveKey: 'Para ver qué ha pasado con tu opinión, escribe la clave que se mostró al enviarla.',
  open: 'Ver mi opinión',
  wrongKey: 'Esta clave no corresponde a esta opinión.',
  notSent: 'Tu opinión aún no se ha enviado',
  stillThere: 'Tu texto no se ha perdido: vuelve atrás y seguirá en el formulario.',
  toShop: 'Volver a la tienda',
  toProduct: 'Ver el producto en la tienda',
  older: 'Opiniones anteriores',
  newest: 'Opiniones más recientes',
  languages: 'Idiomas',
};
export default pages;
