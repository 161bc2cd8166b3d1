import type { Translation } from '../../internal/messages.ts';
import type en from '../en/trust.ts';

const trust: Translation<typeof en> = {
  trust: 'Så kontrollerar vi omdömen',
  who: 'Vem kan skriva ett omdöme',
  whoBuyers:
    'Bara den som har handlat hos {shop}. Varje omdöme kräver ett köpbevis, och det går att lämna ett omdöme per köp.',
  whoAnyone:
    'Alla, med eller utan ett köp hos {shop}. Vid varje omdöme står det om köpet har kontrollerats, och det går att lämna ett omdöme per kontrollerat köp.',
  proof: 'Hur köp kontrolleras',
  proofOrder:
    '”Verifierat köp”: ordersystemet hos {shop} har rapporterat köpet till omdömessystemet, eller så kom omdömet via en inbjudan som skickades efter köpet.',
  proofInvitation: '”Verifierat köp”: omdömet kom via en inbjudan som skickades efter köpet.',
  proofShop:
    '”Bekräftat av butiken”: {shop} har signerat ett bevis på att den som skrev har köpt produkten. Omdömessystemet kontrollerar signaturen, inte själva beställningen.',
  proofNone: '”Ej verifierat”: ingen har kontrollerat om den som skrev har köpt produkten.',
  stars: 'Låga betyg får vara kvar',
  starsText:
    'Inget omdöme hålls inne, nekas, döljs eller flyttas ner på grund av sina stjärnor. I snittet räknas alla publicerade omdömen lika mycket, och de senaste visas först om du inte väljer en annan ordning.',
  checks: 'Vad som händer innan ett omdöme visas',
  checksText:
    'En automatisk kontroll letar efter länkar, personuppgifter, kränkande ord och tecken på robotar. Det den hittar väntar tills någon hos {shop} har läst det. Bara människor kan neka ett omdöme.',
  refusals: 'Vad som inte publiceras',
  refusalsText: 'Ett omdöme nekas bara av något av de här skälen, och den som skrev det får veta vilket:',
  illegal_or_hateful: 'det bryter mot lagen eller är hatiskt',
  personal_data: 'det innehåller personuppgifter',
  spam_or_advertising: 'det är skräppost eller reklam',
  off_topic: 'det handlar inte om produkten',
  fake_or_conflict: 'det är ingen verklig upplevelse, eller den som skrev har ett eget intresse i produkten',
  duplicate: 'det finns två gånger',
  rewards: 'Belöningar',
  rewardsGiven:
    '{shop} belönar omdömen, oavsett vad de säger och hur många stjärnor de ger. De är märkta ”Mot belöning”.',
  rewardsNone: '{shop} ger inga belöningar för omdömen.',
  staff: 'Omdömen från personer som arbetar för butiken är märkta ”Anställd”.',
  imports: 'Tidigare omdömen',
  importsText:
    'Omdömen som är märkta ”Importerat” kommer från det tidigare omdömessystemet hos {shop}. Hur de kontrollerades där är inte känt här.',
  changes: 'Ändringar',
  changesText:
    'Den som har skrivit ett omdöme kan ändra det eller ta tillbaka det. Ett ändrat omdöme kontrolleras igen och märks ”Redigerat”, och den tidigare texten går fortfarande att läsa. {shop} kan svara på ett omdöme, men inte ändra det.',
  reports: 'Är något fel med ett omdöme?',
  reportsText: 'Välj ”Anmäl” under omdömet. Det kan alla göra, och någon hos {shop} tittar på det.',
  failed: 'Informationen kunde inte hämtas.',
  offline: 'Du är offline. Informationen hämtas så snart du är online igen.',
  retry: 'Försök igen',
};
export default trust;
