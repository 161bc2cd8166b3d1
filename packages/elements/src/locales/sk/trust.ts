import type { Translation } from '../../internal/messages.ts';
import type en from '../en/trust.ts';

const trust: Translation<typeof en> = {
  trust: 'Ako recenzie overujeme',
  who: 'Kto môže napísať recenziu',
  whoBuyers:
    'Iba tí, čo v obchode {shop} nakúpili. Ku každej recenzii treba doklad o nákupe a každý nákup možno ohodnotiť raz.',
  whoAnyone:
    'Ktokoľvek, aj bez nákupu v obchode {shop}. Pri každej recenzii je uvedené, či bol nákup overený, a overený nákup možno ohodnotiť raz.',
  proof: 'Ako sa overujú nákupy',
  proofOrder:
    '„Overený nákup“: objednávkový systém obchodu {shop} tento nákup ohlásil systému recenzií alebo recenzia vznikla z pozvánky odoslanej po nákupe.',
  proofInvitation: '„Overený nákup“: recenzia vznikla z pozvánky odoslanej po nákupe.',
  proofShop:
    '„Potvrdené obchodom“: obchod {shop} digitálnym podpisom potvrdil, že za recenziou stojí nákup tohto produktu. Systém recenzií overuje podpis, nie samotnú objednávku.',
  proofNone: '„Neoverené“: nikto neoveroval, či za recenziou stojí nákup produktu.',
  stars: 'Nízke hodnotenia zostávajú',
  starsText:
    'Žiadna recenzia sa pre počet hviezdičiek nezadrží, neodmietne, neskryje ani neposunie nižšie. Do priemeru sa každá zverejnená recenzia počíta rovnako a najnovšie sú hore, ak si nezvolíte iné poradie.',
  checks: 'Čo sa deje, kým sa recenzia objaví',
  checksText:
    'Automatická kontrola hľadá odkazy, osobné údaje, urážky a známky robotov. Čo zachytí, čaká, kým si to v obchode {shop} niekto prečíta. Odmietnuť recenziu môže iba človek.',
  refusals: 'Čo sa nezverejňuje',
  refusalsText:
    'Recenziu možno odmietnuť len z niektorého z týchto dôvodov a ten, kto ju napísal, sa dozvie, z ktorého:',
  illegal_or_hateful: 'porušuje zákon alebo je nenávistná',
  personal_data: 'obsahuje osobné údaje',
  spam_or_advertising: 'je to spam alebo reklama',
  off_topic: 'netýka sa produktu',
  fake_or_conflict: 'nejde o skutočnú skúsenosť alebo ju napísal niekto, kto má na produkte vlastný záujem',
  duplicate: 'je tu dvakrát',
  rewards: 'Odmeny',
  rewardsGiven:
    'Obchod {shop} dáva za recenzie odmeny bez ohľadu na to, čo sa v nich píše a koľko majú hviezdičiek. Takéto recenzie sú označené „Za odmenu“.',
  rewardsNone: 'Obchod {shop} za recenzie odmeny nedáva.',
  staff: 'Recenzie ľudí, ktorí pre obchod pracujú, sú označené „Z tímu obchodu“.',
  imports: 'Skoršie recenzie',
  importsText:
    'Recenzie s označením „Prevzaté“ pochádzajú zo skoršieho systému recenzií obchodu {shop}. Ako sa overovali tam, nevieme.',
  changes: 'Zmeny',
  changesText:
    'Svoju recenziu môžete upraviť alebo odstrániť. Upravená recenzia sa znova skontroluje, dostane označenie „Upravené“ a jej predchádzajúci text si možno stále prečítať. Obchod {shop} môže na recenziu odpovedať, no nemôže ju meniť.',
  reports: 'Je s niektorou recenziou niečo v neporiadku?',
  reportsText:
    'Zvoľte pod recenziou „Nahlásiť“. Môže to urobiť ktokoľvek a v obchode {shop} sa na ňu niekto pozrie.',
  failed: 'Tieto informácie sa nepodarilo načítať.',
  offline: 'Ste offline. Informácie sa načítajú, keď budete opäť online.',
  retry: 'Skúsiť znova',
};
export default trust;
