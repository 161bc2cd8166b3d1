import type { Translation } from '../../internal/messages.ts';
import type en from '../en/trust.ts';

const trust: Translation<typeof en> = {
  trust: 'Kaip tikriname atsiliepimus',
  who: 'Kas gali rašyti atsiliepimą',
  whoBuyers:
    'Tik tie, kas pirko parduotuvėje „{shop}“. Kiekvienam atsiliepimui reikia pirkimo įrodymo, o kiekvieną pirkinį galima įvertinti vieną kartą.',
  whoAnyone:
    'Visi, pirkę parduotuvėje „{shop}“ ar ne. Prie kiekvieno atsiliepimo nurodyta, ar pirkimas patikrintas, o patikrintą pirkinį galima įvertinti vieną kartą.',
  proof: 'Kaip tikrinami pirkimai',
  proofOrder:
    '„Patvirtintas pirkimas“: parduotuvės „{shop}“ užsakymų sistema pranešė apie šį pirkimą atsiliepimų sistemai arba atsiliepimas parašytas gavus kvietimą, išsiųstą po pirkimo.',
  proofInvitation: '„Patvirtintas pirkimas“: atsiliepimas parašytas gavus kvietimą, išsiųstą po pirkimo.',
  proofShop:
    '„Patvirtino parduotuvė“: parduotuvė „{shop}“ skaitmeniniu parašu patvirtino, kad atsiliepimą parašė šią prekę pirkęs žmogus. Atsiliepimų sistema tikrina parašą, o ne patį užsakymą.',
  proofNone: '„Nepatvirtintas“: niekas netikrino, ar atsiliepimą parašė prekę pirkęs žmogus.',
  stars: 'Žemi įvertinimai lieka',
  starsText:
    'Dėl žvaigždučių nė vienas atsiliepimas nesulaikomas, neatmetamas, nepaslepiamas ir nenukeliamas žemyn. Skaičiuojant vidurkį visi paskelbti atsiliepimai vienodai svarbūs, o naujausi rodomi pirmi, jei nepasirenkate kitos tvarkos.',
  checks: 'Kas vyksta prieš paskelbiant atsiliepimą',
  checksText:
    'Automatinė patikra ieško nuorodų, asmens duomenų, įžeidžiančių žodžių ir robotų požymių. Tai, ką ji pastebi, laukia, kol perskaitys parduotuvės „{shop}“ darbuotojai. Atmesti atsiliepimą gali tik žmogus.',
  refusals: 'Kas neskelbiama',
  refusalsText:
    'Atsiliepimas atmetamas tik dėl vienos iš šių priežasčių, ir jį parašęs žmogus sužino, dėl kurios:',
  illegal_or_hateful: 'pažeidžia įstatymus arba kursto neapykantą',
  personal_data: 'jame yra asmens duomenų',
  spam_or_advertising: 'tai brukalas arba reklama',
  off_topic: 'jis ne apie prekę',
  fake_or_conflict: 'tai ne tikra patirtis arba jį parašė žmogus, turintis su preke susijusių interesų',
  duplicate: 'jis jau paskelbtas',
  rewards: 'Atlygis',
  rewardsGiven:
    'Parduotuvė „{shop}“ atsilygina už atsiliepimus, nesvarbu, kas juose parašyta ir kiek skirta žvaigždučių. Tokie atsiliepimai pažymėti „Už atlygį“.',
  rewardsNone: 'Parduotuvė „{shop}“ už atsiliepimus neatsilygina.',
  staff: 'Parduotuvėje dirbančių žmonių atsiliepimai pažymėti „Parduotuvės komanda“.',
  imports: 'Ankstesni atsiliepimai',
  importsText:
    'Atsiliepimai, pažymėti „Perkeltas“, yra iš ankstesnės parduotuvės „{shop}“ atsiliepimų sistemos. Kaip jie buvo tikrinami ten, nežinome.',
  changes: 'Pakeitimai',
  changesText:
    'Savo atsiliepimą galima pakeisti arba atsiimti. Pakeistas atsiliepimas tikrinamas iš naujo ir pažymimas „Redaguotas“, o ankstesnį tekstą vis dar galima perskaityti. Parduotuvė „{shop}“ gali atsakyti į atsiliepimą, bet negali jo pakeisti.',
  reports: 'Atsiliepimui kas nors negerai?',
  reportsText:
    'Po atsiliepimu pasirinkite „Pranešti“. Tai gali padaryti visi, o parduotuvės „{shop}“ darbuotojai jį peržiūrės.',
  failed: 'Nepavyko įkelti šios informacijos.',
  offline: 'Nėra interneto ryšio. Informaciją parodysime, kai tik ryšys atsiras.',
  retry: 'Bandyti dar kartą',
};
export default trust;
