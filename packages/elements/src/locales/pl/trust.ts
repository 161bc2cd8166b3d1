import type { Translation } from '../../internal/messages.ts';
import type en from '../en/trust.ts';

const trust: Translation<typeof en> = {
  trust: 'Jak sprawdzamy opinie',
  who: 'Kto może napisać opinię',
  whoBuyers:
    'Tylko osoby, które kupiły w sklepie {shop}. Każda opinia wymaga dowodu zakupu, a każdy zakup można ocenić raz.',
  whoAnyone:
    'Każdy, także bez zakupu w sklepie {shop}. Przy każdej opinii widać, czy zakup został sprawdzony, a sprawdzony zakup można ocenić raz.',
  proof: 'Jak sprawdzamy zakupy',
  proofOrder:
    '„Potwierdzony zakup”: system zamówień sklepu {shop} zgłosił ten zakup do systemu opinii albo opinia powstała dzięki zaproszeniu wysłanemu po zakupie.',
  proofInvitation: '„Potwierdzony zakup”: opinia powstała dzięki zaproszeniu wysłanemu po zakupie.',
  proofShop:
    '„Potwierdzone przez sklep”: sklep {shop} podpisał cyfrowe potwierdzenie, że za opinią stoi zakup tego produktu. System opinii sprawdza podpis, a nie samo zamówienie.',
  proofNone: '„Niepotwierdzona”: nikt nie sprawdził, czy za opinią stoi zakup produktu.',
  stars: 'Niskie oceny zostają',
  starsText:
    'Liczba gwiazdek nigdy nie jest powodem, żeby opinię wstrzymać, odrzucić, ukryć lub przesunąć niżej. Każda opublikowana opinia liczy się w średniej tak samo, a najnowsze są na górze, chyba że wybierzesz inną kolejność.',
  checks: 'Co się dzieje, zanim opinia się pojawi',
  checksText:
    'Automat szuka linków, danych osobowych, obraźliwych słów i oznak działania botów. To, co zauważy, czeka, aż przeczytają to ludzie w sklepie {shop}. Opinię może odrzucić tylko człowiek.',
  refusals: 'Czego nie publikujemy',
  refusalsText:
    'Opinia może zostać odrzucona tylko z jednego z tych powodów, a osoba, która ją napisała, dowiaduje się, z którego:',
  illegal_or_hateful: 'narusza prawo lub szerzy nienawiść',
  personal_data: 'zawiera dane osobowe',
  spam_or_advertising: 'jest spamem lub reklamą',
  off_topic: 'nie dotyczy produktu',
  fake_or_conflict: 'nie opiera się na prawdziwym doświadczeniu albo napisał ją ktoś, kto ma w tym interes',
  duplicate: 'już raz się pojawiła',
  rewards: 'Nagrody',
  rewardsGiven:
    'Sklep {shop} nagradza za opinie, niezależnie od ich treści i liczby gwiazdek. Takie opinie mają oznaczenie „Za nagrodę”.',
  rewardsNone: 'Sklep {shop} nie daje nagród za opinie.',
  staff: 'Opinie osób, które pracują dla sklepu, mają oznaczenie „Z zespołu sklepu”.',
  imports: 'Wcześniejsze opinie',
  importsText:
    'Opinie z oznaczeniem „Przeniesiona” pochodzą z wcześniejszego systemu opinii sklepu {shop}. Nie wiemy, jak je tam sprawdzano.',
  changes: 'Zmiany',
  changesText:
    'Swoją opinię można zmienić lub wycofać. Zmieniona opinia jest sprawdzana od nowa i dostaje oznaczenie „Edytowana”, a jej wcześniejszą treść nadal można przeczytać. Sklep {shop} może odpowiedzieć na opinię, ale nie może jej zmienić.',
  reports: 'Coś jest nie tak z opinią?',
  reportsText: 'Wybierz „Zgłoś” pod opinią. Może to zrobić każdy, a ludzie w sklepie {shop} ją sprawdzą.',
  failed: 'Nie udało się wczytać tych informacji.',
  offline: 'Nie masz połączenia z internetem. Informacje pojawią się, gdy tylko połączenie wróci.',
  retry: 'Spróbuj ponownie',
};
export default trust;
