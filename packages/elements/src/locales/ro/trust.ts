import type { Translation } from '../../internal/messages.ts';
import type en from '../en/trust.ts';

const trust: Translation<typeof en> = {
  trust: 'Cum verificăm recenziile',
  who: 'Cine poate scrie o recenzie',
  whoBuyers:
    'Doar cine a cumpărat de la {shop}. Orice recenzie are nevoie de o dovadă a achiziției, iar fiecare achiziție poate fi evaluată o singură dată.',
  whoAnyone:
    'Oricine, cu sau fără o achiziție de la {shop}. La fiecare recenzie scrie dacă achiziția a fost verificată, iar o achiziție verificată poate fi evaluată o singură dată.',
  proof: 'Cum sunt verificate achizițiile',
  proofOrder:
    '„Achiziție verificată”: sistemul de comenzi al magazinului {shop} a transmis această achiziție sistemului de recenzii sau recenzia a venit în urma unei invitații trimise după cumpărare.',
  proofInvitation: '„Achiziție verificată”: recenzia a venit în urma unei invitații trimise după cumpărare.',
  proofShop:
    '„Confirmată de magazin”: {shop} a semnat o dovadă că persoana care a scris recenzia a cumpărat acest produs. Sistemul de recenzii verifică semnătura, nu comanda în sine.',
  proofNone: '„Neverificată”: nimeni nu a verificat dacă persoana care a scris recenzia a cumpărat produsul.',
  stars: 'Notele mici rămân',
  starsText:
    'Nicio recenzie nu este reținută, respinsă, ascunsă sau mutată mai jos din cauza numărului de stele. În medie, fiecare recenzie publicată contează la fel, iar cele mai noi apar primele, dacă nu alegeți altă ordine.',
  checks: 'Ce se întâmplă înainte să apară o recenzie',
  checksText:
    'O verificare automată caută linkuri, date personale, cuvinte jignitoare și semne de roboți. Ce găsește rămâne în așteptare până când este citit de cineva de la {shop}. Doar oamenii pot respinge o recenzie.',
  refusals: 'Ce nu se publică',
  refusalsText:
    'O recenzie este respinsă doar dintr-unul dintre aceste motive, iar cine a scris-o află care:',
  illegal_or_hateful: 'încalcă legea sau instigă la ură',
  personal_data: 'conține date personale',
  spam_or_advertising: 'este spam sau reclamă',
  off_topic: 'nu este despre produs',
  fake_or_conflict: 'nu este o experiență reală sau vine de la cineva cu un interes legat de produs',
  duplicate: 'apare de două ori',
  rewards: 'Recompense',
  rewardsGiven:
    '{shop} oferă recompense pentru recenzii, indiferent de ce scrie în ele și de câte stele dau. Aceste recenzii sunt marcate „Cu recompensă”.',
  rewardsNone: '{shop} nu oferă recompense pentru recenzii.',
  staff: 'Recenziile celor care lucrează pentru magazin sunt marcate „Din echipa magazinului”.',
  imports: 'Recenzii mai vechi',
  importsText:
    'Recenziile marcate „Preluată” provin din sistemul anterior de recenzii al magazinului {shop}. Nu știm cum au fost verificate acolo.',
  changes: 'Modificări',
  changesText:
    'Cine a scris o recenzie o poate modifica sau retrage. O recenzie modificată este verificată din nou și marcată „Modificată”, iar textul anterior rămâne vizibil. {shop} poate răspunde la o recenzie, dar nu o poate modifica.',
  reports: 'Este ceva în neregulă cu o recenzie?',
  reportsText:
    'Alegeți „Raportează” sub recenzie. Oricine o poate face, iar cineva de la {shop} o va analiza.',
  failed: 'Aceste informații nu au putut fi încărcate.',
  offline: 'Nu aveți conexiune la internet. Informațiile se încarcă imediat ce revine conexiunea.',
  retry: 'Încearcă din nou',
};
export default trust;
