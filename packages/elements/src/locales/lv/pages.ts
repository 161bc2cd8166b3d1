import type { Translation } from '../../internal/messages.ts';
import type en from '../en/pages.ts';

const pages: Translation<typeof en> = {
  keepKey:
    'Saglabājiet šo atslēgu. Ar to šajā lapā vēlāk varat atsaukt savu atsauksmi. Vairs tā netiks rādīta.',
  key: 'Jūsu atslēga',
  giveKey:
    'Lai redzētu, kas noticis ar jūsu atsauksmi, ievadiet atslēgu, kas tika parādīta, kad to nosūtījāt.',
  open: 'Rādīt manu atsauksmi',
  wrongKey: 'Šī atslēga nav no šīs atsauksmes.',
  notSent: 'Jūsu atsauksme vēl nav nosūtīta',
  stillThere: 'Jūsu teksts nav zudis: dodieties atpakaļ, tas joprojām ir veidlapā.',
  toShop: 'Atpakaļ uz veikalu',
  toProduct: 'Skatīt preci veikalā',
  older: 'Vecākas atsauksmes',
  newest: 'Jaunākās atsauksmes',
  languages: 'Valodas',
};
export default pages;
