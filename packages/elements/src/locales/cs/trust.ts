import type { Translation } from '../../internal/messages.ts';
import type en from '../en/trust.ts';

const trust: Translation<typeof en> = {
  trust: 'Jak recenze ověřujeme',
  who: 'Kdo může napsat recenzi',
  whoBuyers:
    'Jen ti, kdo v obchodě {shop} nakoupili. Ke každé recenzi je potřeba doklad o nákupu a každý nákup lze ohodnotit jednou.',
  whoAnyone:
    'Kdokoli, i bez nákupu v obchodě {shop}. U každé recenze je uvedeno, zda byl nákup ověřen, a ověřený nákup lze ohodnotit jednou.',
  proof: 'Jak se ověřují nákupy',
  proofOrder:
    '„Ověřený nákup“: objednávkový systém obchodu {shop} tento nákup ohlásil systému recenzí, nebo recenze vznikla z pozvánky odeslané po nákupu.',
  proofInvitation: '„Ověřený nákup“: recenze vznikla z pozvánky odeslané po nákupu.',
  proofShop:
    '„Potvrzeno obchodem“: obchod {shop} digitálním podpisem potvrdil, že za recenzí stojí nákup tohoto produktu. Systém recenzí ověřuje podpis, ne samotnou objednávku.',
  proofNone: '„Neověřeno“: nikdo neověřoval, zda za recenzí stojí nákup produktu.',
  stars: 'Nízká hodnocení zůstávají',
  starsText:
    'Žádná recenze není kvůli počtu hvězdiček zadržena, odmítnuta, skryta ani posunuta níž. Do průměru se každá zveřejněná recenze počítá stejně a nejnovější jsou nahoře, pokud si nezvolíte jiné řazení.',
  checks: 'Co se děje, než se recenze objeví',
  checksText:
    'Automatická kontrola hledá odkazy, osobní údaje, urážky a známky robotů. Co zachytí, čeká, než si to v obchodě {shop} někdo přečte. Odmítnout recenzi může jen člověk.',
  refusals: 'Co se nezveřejňuje',
  refusalsText:
    'Recenzi lze odmítnout jen z některého z těchto důvodů, a kdo ji napsal, dozví se, z kterého:',
  illegal_or_hateful: 'porušuje zákon nebo je nenávistná',
  personal_data: 'obsahuje osobní údaje',
  spam_or_advertising: 'je to spam nebo reklama',
  off_topic: 'netýká se produktu',
  fake_or_conflict: 'nejde o skutečnou zkušenost, nebo ji napsal někdo, kdo má na produktu vlastní zájem',
  duplicate: 'je tu dvakrát',
  rewards: 'Odměny',
  rewardsGiven:
    'Obchod {shop} dává za recenze odměny, ať už v nich stojí cokoli a mají jakýkoli počet hvězdiček. Takové recenze jsou označeny „Za odměnu“.',
  rewardsNone: 'Obchod {shop} za recenze odměny nedává.',
  staff: 'Recenze lidí, kteří pro obchod pracují, jsou označeny „Z týmu obchodu“.',
  imports: 'Dřívější recenze',
  importsText:
    'Recenze s označením „Převzato“ pocházejí z dřívějšího systému recenzí obchodu {shop}. Jak se ověřovaly tam, nevíme.',
  changes: 'Změny',
  changesText:
    'Svou recenzi můžete upravit nebo odstranit. Upravená recenze se znovu zkontroluje, dostane označení „Upraveno“ a její dřívější text zůstane k přečtení. Obchod {shop} může na recenzi odpovědět, ale nemůže ji měnit.',
  reports: 'Je s některou recenzí něco v nepořádku?',
  reportsText:
    'Zvolte pod recenzí „Nahlásit“. Může to udělat kdokoli a v obchodě {shop} se na ni někdo podívá.',
  failed: 'Tyto informace se nepodařilo načíst.',
  offline: 'Jste offline. Informace se načtou, jakmile budete zase online.',
  retry: 'Zkusit znovu',
};
export default trust;
