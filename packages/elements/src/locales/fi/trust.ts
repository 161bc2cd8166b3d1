import type { Translation } from '../../internal/messages.ts';
import type en from '../en/trust.ts';

const trust: Translation<typeof en> = {
  trust: 'Näin tarkistamme arvostelut',
  who: 'Kuka voi kirjoittaa arvostelun',
  whoBuyers:
    'Vain kaupasta {shop} ostaneet. Jokaiseen arvosteluun tarvitaan ostotodistus, ja jokaisen oston voi arvostella kerran.',
  whoAnyone:
    'Kuka tahansa, vaikkei olisi ostanut kaupasta {shop}. Jokaisesta arvostelusta näkee, onko osto tarkistettu, ja tarkistetun oston voi arvostella kerran.',
  proof: 'Miten ostot tarkistetaan',
  proofOrder:
    '”Vahvistettu osto”: kaupan {shop} tilausjärjestelmä on ilmoittanut oston arvostelujärjestelmään, tai arvostelu on tullut oston jälkeen lähetetyn kutsun kautta.',
  proofInvitation: '”Vahvistettu osto”: arvostelu on tullut oston jälkeen lähetetyn kutsun kautta.',
  proofShop:
    '”Kaupan vahvistama”: {shop} on allekirjoittanut todistuksen siitä, että kirjoittaja on ostanut tuotteen. Arvostelujärjestelmä tarkistaa allekirjoituksen, ei itse tilausta.',
  proofNone: '”Ei vahvistettu”: kukaan ei ole tarkistanut, onko kirjoittaja ostanut tuotteen.',
  stars: 'Huonotkin arvosanat jäävät näkyviin',
  starsText:
    'Yhtäkään arvostelua ei viivytetä, hylätä, piiloteta eikä siirretä alemmas tähtien takia. Keskiarvossa jokainen julkaistu arvostelu painaa yhtä paljon, ja uusimmat näkyvät ensin, ellet valitse toista järjestystä.',
  checks: 'Mitä tapahtuu ennen kuin arvostelu näkyy',
  checksText:
    'Automaattinen tarkistus etsii linkkejä, henkilötietoja, loukkaavia sanoja ja merkkejä roboteista. Jos jotain löytyy, arvostelu odottaa, kunnes joku kaupasta {shop} on lukenut sen. Vain ihminen voi hylätä arvostelun.',
  refusals: 'Mitä ei julkaista',
  refusalsText: 'Arvostelu hylätään vain jostakin näistä syistä, ja kirjoittajalle kerrotaan, mistä:',
  illegal_or_hateful: 'se on lainvastainen tai vihamielinen',
  personal_data: 'siinä on henkilötietoja',
  spam_or_advertising: 'se on roskapostia tai mainos',
  off_topic: 'se ei koske tuotetta',
  fake_or_conflict: 'se ei perustu todelliseen kokemukseen, tai kirjoittajalla on sidonnaisuus tuotteeseen',
  duplicate: 'sama arvostelu on jo lähetetty',
  rewards: 'Palkkiot',
  rewardsGiven:
    '{shop} antaa arvosteluista palkkion niiden sisällöstä ja tähtien määrästä riippumatta. Niissä on merkintä ”Palkkiota vastaan”.',
  rewardsNone: '{shop} ei anna palkkioita arvosteluista.',
  staff: 'Kaupalle työskentelevien arvosteluissa on merkintä ”Henkilökuntaa”.',
  imports: 'Aiemmat arvostelut',
  importsText:
    'Arvostelut, joissa on merkintä ”Tuotu muualta”, ovat kaupan {shop} aiemmasta arvostelujärjestelmästä. Täällä ei tiedetä, miten ne siellä tarkistettiin.',
  changes: 'Muutokset',
  changesText:
    'Kirjoittaja voi muuttaa arvosteluaan tai perua sen. Muutettu arvostelu tarkistetaan uudelleen ja saa merkinnän ”Muokattu”, ja aiempi teksti on edelleen luettavissa. {shop} voi vastata arvosteluun mutta ei muuttaa sitä.',
  reports: 'Onko arvostelussa jotain vialla?',
  reportsText:
    'Valitse arvostelun alta ”Ilmoita”. Kuka tahansa voi tehdä sen, ja joku kaupasta {shop} tutustuu arvosteluun.',
  failed: 'Näitä tietoja ei voitu ladata.',
  offline: 'Ei verkkoyhteyttä. Tiedot ladataan heti, kun yhteys palaa.',
  retry: 'Yritä uudelleen',
};
export default trust;
