import type { Translation } from '../../internal/messages.ts';
import type en from '../en/trust.ts';

const trust: Translation<typeof en> = {
  trust: 'Zo controleren wij beoordelingen',
  who: 'Wie een beoordeling kan schrijven',
  whoBuyers:
    'Alleen wie bij {shop} heeft gekocht. Voor elke beoordeling is een aankoopbewijs nodig, en elke aankoop kan één keer worden beoordeeld.',
  whoAnyone:
    'Iedereen, met of zonder aankoop bij {shop}. Bij elke beoordeling staat of de aankoop is gecontroleerd, en een gecontroleerde aankoop kan één keer worden beoordeeld.',
  proof: 'Hoe aankopen worden gecontroleerd',
  proofOrder:
    '“Gecontroleerde aankoop”: het bestelsysteem van {shop} heeft deze aankoop aan het beoordelingssysteem gemeld, of de beoordeling kwam binnen via een uitnodiging die na de aankoop is verstuurd.',
  proofInvitation:
    '“Gecontroleerde aankoop”: de beoordeling kwam binnen via een uitnodiging die na de aankoop is verstuurd.',
  proofShop:
    '“Bevestigd door de winkel”: {shop} heeft een bewijs ondertekend dat de schrijver dit product heeft gekocht. Het beoordelingssysteem controleert de ondertekening, niet de bestelling zelf.',
  proofNone: '“Niet gecontroleerd”: niemand heeft nagegaan of de schrijver het product heeft gekocht.',
  stars: 'Lage cijfers blijven staan',
  starsText:
    'Geen beoordeling wordt om haar sterren tegengehouden, geweigerd, verborgen of naar beneden verplaatst. In het gemiddelde telt elke gepubliceerde beoordeling even zwaar, en de nieuwste staan bovenaan, tenzij u een andere volgorde kiest.',
  checks: 'Wat er gebeurt voordat een beoordeling verschijnt',
  checksText:
    'Een automatische controle let op links, persoonsgegevens, scheldwoorden en tekenen van robots. Wat opvalt, wacht tot iemand bij {shop} het heeft gelezen. Alleen mensen weigeren een beoordeling.',
  refusals: 'Wat niet wordt gepubliceerd',
  refusalsText:
    'Een beoordeling wordt alleen om een van deze redenen geweigerd, en de schrijver krijgt te horen welke:',
  illegal_or_hateful: 'ze is in strijd met de wet of haatdragend',
  personal_data: 'er staan persoonsgegevens in',
  spam_or_advertising: 'het is spam of reclame',
  off_topic: 'ze gaat niet over het product',
  fake_or_conflict: 'het is geen echte ervaring, of de schrijver heeft belang bij het product',
  duplicate: 'ze staat er al',
  rewards: 'Beloningen',
  rewardsGiven:
    '{shop} beloont beoordelingen, wat er ook in staat en hoeveel sterren ze ook geven. Zulke beoordelingen krijgen het label “Beloond”.',
  rewardsNone: '{shop} geeft geen beloningen voor beoordelingen.',
  staff: 'Beoordelingen van mensen die voor de winkel werken, krijgen het label “Medewerker”.',
  imports: 'Eerdere beoordelingen',
  importsText:
    'Beoordelingen met het label “Overgenomen” komen uit het eerdere beoordelingssysteem van {shop}. Hoe ze daar werden gecontroleerd, is hier niet bekend.',
  changes: 'Wijzigingen',
  changesText:
    'Wie een beoordeling heeft geschreven, kan ze wijzigen of intrekken. Een gewijzigde beoordeling wordt opnieuw gecontroleerd en krijgt het label “Bewerkt”; de eerdere tekst blijft leesbaar. {shop} kan op een beoordeling antwoorden, maar ze niet veranderen.',
  reports: 'Is er iets mis met een beoordeling?',
  reportsText: 'Kies “Melden” onder de beoordeling. Iedereen kan dat, en iemand bij {shop} kijkt ernaar.',
  failed: 'Deze informatie kon niet worden geladen.',
  offline: 'U bent offline. De informatie komt zodra u weer verbinding hebt.',
  retry: 'Opnieuw proberen',
};
export default trust;
