import type { Translation } from '../../internal/messages.ts';
import type en from '../en/trust.ts';

const trust: Translation<typeof en> = {
  trust: 'So prüfen wir Bewertungen',
  who: 'Wer bewerten kann',
  whoBuyers:
    'Nur wer bei {shop} gekauft hat. Für jede Bewertung braucht es einen Kaufnachweis, und jeder Kauf kann einmal bewertet werden.',
  whoAnyone:
    'Alle, mit oder ohne Kauf bei {shop}. Bei jeder Bewertung steht, ob der Kauf geprüft wurde, und ein geprüfter Kauf kann einmal bewertet werden.',
  proof: 'Wie Käufe geprüft werden',
  proofOrder:
    '„Verifizierter Kauf“: Das Bestellsystem von {shop} hat diesen Kauf an das Bewertungssystem gemeldet, oder die Bewertung kam über eine Einladung, die nach dem Kauf verschickt wurde.',
  proofInvitation:
    '„Verifizierter Kauf“: Die Bewertung kam über eine Einladung, die nach dem Kauf verschickt wurde.',
  proofShop:
    '„Vom Shop bestätigt“: {shop} hat mit einer digitalen Unterschrift bestätigt, dass dieses Produkt gekauft wurde. Das Bewertungssystem prüft die Unterschrift, nicht die Bestellung selbst.',
  proofNone: '„Nicht verifiziert“: Niemand hat geprüft, ob das Produkt gekauft wurde.',
  stars: 'Schlechte Bewertungen bleiben stehen',
  starsText:
    'Keine Bewertung wird wegen ihrer Sterne zurückgehalten, abgelehnt, ausgeblendet oder nach unten geschoben. Im Durchschnitt zählt jede veröffentlichte Bewertung gleich viel, und die neuesten stehen oben, solange Sie nicht anders sortieren.',
  checks: 'Was geschieht, bevor eine Bewertung erscheint',
  checksText:
    'Eine automatische Prüfung achtet auf Links, persönliche Daten, Beleidigungen und Anzeichen für Bots. Was ihr auffällt, wartet, bis jemand bei {shop} es gelesen hat. Ablehnen können nur Menschen.',
  refusals: 'Was nicht veröffentlicht wird',
  refusalsText:
    'Eine Bewertung wird nur aus einem dieser Gründe abgelehnt, und wer sie geschrieben hat, erfährt den Grund:',
  illegal_or_hateful: 'Sie verstößt gegen das Gesetz oder verbreitet Hass',
  personal_data: 'Sie enthält persönliche Daten',
  spam_or_advertising: 'Sie ist Spam oder Werbung',
  off_topic: 'Sie handelt nicht vom Produkt',
  fake_or_conflict:
    'Sie beruht nicht auf echter Erfahrung oder stammt von jemandem mit eigenem Interesse an dem Produkt',
  duplicate: 'Es gibt sie doppelt',
  rewards: 'Prämien',
  rewardsGiven:
    '{shop} gibt für Bewertungen eine Prämie, ganz gleich, was darin steht und wie viele Sterne vergeben werden. Solche Bewertungen tragen den Hinweis „Mit Prämie“.',
  rewardsNone: '{shop} gibt für Bewertungen keine Prämien.',
  staff: 'Bewertungen von Menschen, die für den Shop arbeiten, tragen den Hinweis „Aus dem Team“.',
  imports: 'Frühere Bewertungen',
  importsText:
    'Bewertungen mit dem Hinweis „Übernommen“ stammen aus dem früheren Bewertungssystem von {shop}. Wie sie dort geprüft wurden, ist hier nicht bekannt.',
  changes: 'Änderungen',
  changesText:
    'Wer eine Bewertung geschrieben hat, kann sie ändern oder zurückziehen. Eine geänderte Bewertung wird neu geprüft und trägt den Hinweis „Bearbeitet“; ihr früherer Text bleibt lesbar. {shop} kann auf eine Bewertung antworten, sie aber nicht ändern.',
  reports: 'Stimmt etwas mit einer Bewertung nicht?',
  reportsText:
    'Wählen Sie unter der Bewertung „Melden“. Das können alle, und jemand bei {shop} sieht sie sich an.',
  failed: 'Diese Informationen konnten nicht geladen werden.',
  offline: 'Sie sind offline. Die Informationen werden geladen, sobald Sie wieder online sind.',
  retry: 'Erneut versuchen',
};
export default trust;
