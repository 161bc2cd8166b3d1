import type { Translation } from '../../internal/messages.ts';
import type en from '../en/trust.ts';

const trust: Translation<typeof en> = {
  trust: 'Slik kontrollerer vi anmeldelser',
  who: 'Hvem som kan skrive en anmeldelse',
  whoBuyers:
    'Bare de som har handlet hos {shop}. Hver anmeldelse krever kjøpsbevis, og hvert kjøp kan anmeldes én gang.',
  whoAnyone:
    'Alle, med eller uten kjøp hos {shop}. Ved hver anmeldelse står det om kjøpet er kontrollert, og et kontrollert kjøp kan anmeldes én gang.',
  proof: 'Hvordan kjøp kontrolleres',
  proofOrder:
    '«Bekreftet kjøp»: Ordresystemet til {shop} har meldt kjøpet til anmeldelsessystemet, eller anmeldelsen kom via en invitasjon som ble sendt etter kjøpet.',
  proofInvitation: '«Bekreftet kjøp»: Anmeldelsen kom via en invitasjon som ble sendt etter kjøpet.',
  proofShop:
    '«Bekreftet av butikken»: {shop} har signert et bevis på at den som skriver, har kjøpt produktet. Anmeldelsessystemet kontrollerer signaturen, ikke selve bestillingen.',
  proofNone: '«Ikke bekreftet»: Ingen har kontrollert om den som skriver, har kjøpt produktet.',
  stars: 'Lave vurderinger blir stående',
  starsText:
    'Ingen anmeldelse holdes tilbake, avvises, skjules eller flyttes ned på grunn av stjernene. I snittet teller alle publiserte anmeldelser like mye, og de nyeste kommer først med mindre du velger en annen rekkefølge.',
  checks: 'Hva som skjer før en anmeldelse vises',
  checksText:
    'En automatisk kontroll ser etter lenker, personopplysninger, grove ord og tegn på roboter. Det den finner, venter til noen hos {shop} har lest det. Bare mennesker avviser en anmeldelse.',
  refusals: 'Hva som ikke publiseres',
  refusalsText:
    'En anmeldelse avvises bare av en av disse grunnene, og den som har skrevet den, får vite hvilken:',
  illegal_or_hateful: 'den bryter loven eller er hatefull',
  personal_data: 'den viser personopplysninger',
  spam_or_advertising: 'den er søppelpost eller reklame',
  off_topic: 'den handler ikke om produktet',
  fake_or_conflict:
    'den er ikke en ekte opplevelse, eller den som har skrevet, har egeninteresse i produktet',
  duplicate: 'den finnes fra før',
  rewards: 'Belønninger',
  rewardsGiven:
    '{shop} belønner anmeldelser, uansett hva de sier og hvor mange stjerner de gir. De merkes «Belønnet».',
  rewardsNone: '{shop} gir ingen belønning for anmeldelser.',
  staff: 'Anmeldelser fra dem som arbeider for butikken, merkes «Ansatt».',
  imports: 'Tidligere anmeldelser',
  importsText:
    'Anmeldelser merket «Importert» kommer fra det tidligere anmeldelsessystemet til {shop}. Hvordan de ble kontrollert der, er ikke kjent her.',
  changes: 'Endringer',
  changesText:
    'Den som har skrevet en anmeldelse, kan endre den eller trekke den tilbake. En endret anmeldelse kontrolleres på nytt og merkes «Redigert», og den tidligere teksten kan fortsatt leses. {shop} kan svare på en anmeldelse, men ikke endre den.',
  reports: 'Er noe galt med en anmeldelse?',
  reportsText: 'Velg «Rapporter» under anmeldelsen. Alle kan gjøre det, og noen hos {shop} ser på den.',
  failed: 'Denne informasjonen kunne ikke lastes.',
  offline: 'Du er frakoblet. Informasjonen kommer så snart du er tilkoblet igjen.',
  retry: 'Prøv igjen',
};
export default trust;
