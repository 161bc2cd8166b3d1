import type { Translation } from '../../internal/messages.ts';
import type en from '../en/trust.ts';

const trust: Translation<typeof en> = {
  trust: 'Így ellenőrizzük az értékeléseket',
  who: 'Ki írhat értékelést?',
  whoBuyers:
    'Csak az, aki itt vásárolt: {shop}. Minden értékeléshez vásárlási igazolás kell, és egy vásárlást egyszer lehet értékelni.',
  whoAnyone:
    'Bárki, akár vásárolt itt ({shop}), akár nem. Minden értékelésnél látszik, hogy ellenőrizték-e a vásárlást, és egy ellenőrzött vásárlást egyszer lehet értékelni.',
  proof: 'Hogyan ellenőrizzük a vásárlásokat?',
  proofOrder:
    '„Ellenőrzött vásárlás”: a bolt ({shop}) rendelési rendszere jelezte ezt a vásárlást az értékelési rendszernek, vagy az értékelés a vásárlás után küldött felkérésre érkezett.',
  proofInvitation: '„Ellenőrzött vásárlás”: az értékelés a vásárlás után küldött felkérésre érkezett.',
  proofShop:
    '„A bolt megerősítette”: a bolt ({shop}) aláírt igazolást adott arról, hogy az értékelő megvette ezt a terméket. Az értékelési rendszer az aláírást ellenőrzi, magát a rendelést nem.',
  proofNone: '„Nem ellenőrzött”: senki sem ellenőrizte, hogy az értékelő megvette-e a terméket.',
  stars: 'A rossz értékelések is maradnak',
  starsText:
    'A csillagok száma miatt egyetlen értékelést sem tartunk vissza, utasítunk el, rejtünk el vagy sorolunk hátrébb. Az átlagban minden megjelent értékelés egyformán számít, és a legújabbak állnak elöl, hacsak Ön más sorrendet nem választ.',
  checks: 'Mi történik, mielőtt egy értékelés megjelenik?',
  checksText:
    'Automatikus ellenőrzés keres linkeket, személyes adatokat, sértő szavakat és robotokra utaló jeleket. Amit kiszűr, az addig vár, amíg a bolt ({shop}) munkatársai el nem olvassák. Értékelést csak ember utasíthat el.',
  refusals: 'Mi nem jelenik meg?',
  refusalsText:
    'Értékelést csak az alábbi okok valamelyike miatt utasítunk el, és az értékelő megtudja, melyik miatt:',
  illegal_or_hateful: 'jogszabályba ütközik vagy gyűlölködő',
  personal_data: 'személyes adatot tartalmaz',
  spam_or_advertising: 'spam vagy reklám',
  off_topic: 'nem a termékről szól',
  fake_or_conflict: 'nem valódi tapasztalat, vagy az értékelőnek érdeke fűződik a termékhez',
  duplicate: 'kétszer szerepel',
  rewards: 'Jutalmak',
  rewardsGiven:
    'A bolt ({shop}) jutalmat ad az értékelésekért, akármi áll bennük, és akárhány csillagot adnak. Ezeken a „Jutalomért írt” jelölés látható.',
  rewardsNone: 'A bolt ({shop}) nem ad jutalmat értékelésekért.',
  staff: 'Akik a boltnak dolgoznak, azok értékelésén „A bolt munkatársa” jelölés látható.',
  imports: 'Korábbi értékelések',
  importsText:
    'Az „Átvett” jelölésű értékelések a bolt ({shop}) korábbi értékelési rendszeréből származnak. Hogy ott hogyan ellenőrizték őket, azt nem tudjuk.',
  changes: 'Módosítások',
  changesText:
    'Aki értékelést írt, módosíthatja vagy visszavonhatja. A módosított értékelést újra ellenőrizzük, „Szerkesztve” jelölést kap, és a korábbi szövege olvasható marad. A bolt ({shop}) válaszolhat egy értékelésre, de nem módosíthatja.',
  reports: 'Baj van egy értékeléssel?',
  reportsText:
    'Válassza az értékelés alatt a „Jelentés” lehetőséget. Bárki megteheti, és a bolt ({shop}) munkatársai utánanéznek.',
  failed: 'Ezeket az információkat nem sikerült betölteni.',
  offline: 'Nincs internetkapcsolat. Az információk betöltődnek, amint újra van kapcsolat.',
  retry: 'Újrapróbálás',
};
export default trust;
