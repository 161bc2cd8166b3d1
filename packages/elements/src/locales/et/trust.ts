import type { Translation } from '../../internal/messages.ts';
import type en from '../en/trust.ts';

const trust: Translation<typeof en> = {
  trust: 'Kuidas me arvustusi kontrollime',
  who: 'Kes saab arvustuse kirjutada',
  whoBuyers:
    'Ainult need, kes on ostnud poest {shop}. Iga arvustuse jaoks on vaja ostutõendit ja iga ostu saab arvustada ühe korra.',
  whoAnyone:
    'Kõik, ka need, kes ei ole poest {shop} ostnud. Iga arvustuse juures on kirjas, kas ost on kontrollitud, ja kontrollitud ostu saab arvustada ühe korra.',
  proof: 'Kuidas oste kontrollitakse',
  proofOrder:
    '„Kinnitatud ost“: poe {shop} tellimussüsteem teatas sellest ostust arvustuste süsteemile või on arvustus kirjutatud kutse kaudu, mis saadeti pärast ostu.',
  proofInvitation: '„Kinnitatud ost“: arvustus on kirjutatud kutse kaudu, mis saadeti pärast ostu.',
  proofShop:
    '„Poe kinnitusega“: {shop} allkirjastas digitaalselt tõendi, et arvustaja on selle toote ostnud. Arvustuste süsteem kontrollib allkirja, mitte tellimust ennast.',
  proofNone: '„Kinnitamata ost“: keegi ei ole kontrollinud, kas arvustaja on toote ostnud.',
  stars: 'Madalad hinnangud jäävad alles',
  starsText:
    'Ühtegi arvustust ei hoita tärnide pärast kinni, ei lükata tagasi, ei peideta ega tõsteta allapoole. Keskmises loevad kõik avaldatud arvustused võrdselt ja uuemad on eespool, kui sa ei vali teist järjestust.',
  checks: 'Mis juhtub enne arvustuse avaldamist',
  checksText:
    'Automaatne kontroll otsib linke, isikuandmeid, solvanguid ja robotite märke. Kui ta midagi märkab, ootab arvustus, kuni poe {shop} inimesed on selle läbi lugenud. Tagasi lükkavad arvustusi ainult inimesed.',
  refusals: 'Mida ei avaldata',
  refusalsText: 'Arvustus lükatakse tagasi ainult ühel neist põhjustest ja arvustajale öeldakse, millisel:',
  illegal_or_hateful: 'see rikub seadust või õhutab vihkamist',
  personal_data: 'selles on isikuandmeid',
  spam_or_advertising: 'see on rämpspost või reklaam',
  off_topic: 'see ei räägi tootest',
  fake_or_conflict: 'see ei ole päris kogemus või on arvustajal tootega oma huvi',
  duplicate: 'see on juba olemas',
  rewards: 'Preemiad',
  rewardsGiven:
    '{shop} annab arvustuste eest preemiaid, olenemata nende sisust ja tärnide arvust. Selliste arvustuste juures on märge „Preemia eest“.',
  rewardsNone: '{shop} ei anna arvustuste eest preemiaid.',
  staff: 'Poe töötajate arvustuste juures on märge „Poe töötaja“.',
  imports: 'Varasemad arvustused',
  importsText:
    'Märkega „Imporditud“ arvustused on pärit poe {shop} varasemast arvustuste süsteemist. Kuidas neid seal kontrolliti, ei ole siin teada.',
  changes: 'Muudatused',
  changesText:
    'Arvustaja saab oma arvustust muuta või selle tagasi võtta. Muudetud arvustus kontrollitakse uuesti ja saab märke „Muudetud“, varasem tekst jääb loetavaks. {shop} saab arvustusele vastata, aga seda muuta ei saa.',
  reports: 'Kas mõne arvustusega on midagi valesti?',
  reportsText: 'Vali arvustuse alt „Teata“. Seda saab teha igaüks ja poe {shop} inimesed vaatavad selle üle.',
  failed: 'Seda teavet ei õnnestunud laadida.',
  offline: 'Internetiühendus puudub. Teave ilmub kohe, kui ühendus taastub.',
  retry: 'Proovi uuesti',
};
export default trust;
