import type { Translation } from '../../internal/messages.ts';
import type en from '../en/trust.ts';

const trust: Translation<typeof en> = {
  trust: 'Sådan tjekker vi anmeldelser',
  who: 'Hvem kan skrive en anmeldelse',
  whoBuyers:
    'Kun folk, der har købt hos {shop}. Hver anmeldelse kræver bevis for et køb, og hvert køb kan anmeldes én gang.',
  whoAnyone:
    'Alle, med eller uden et køb hos {shop}. Ved hver anmeldelse står der, om købet er tjekket, og et tjekket køb kan anmeldes én gang.',
  proof: 'Hvordan køb tjekkes',
  proofOrder:
    '”Verificeret køb”: Ordresystemet hos {shop} har meldt købet til anmeldelsessystemet, eller anmeldelsen kom via en invitation, der blev sendt efter købet.',
  proofInvitation: '”Verificeret køb”: Anmeldelsen kom via en invitation, der blev sendt efter købet.',
  proofShop:
    '”Bekræftet af butikken”: {shop} har underskrevet et bevis for, at varen er købt af den, der har skrevet. Anmeldelsessystemet tjekker underskriften, ikke selve ordren.',
  proofNone: '”Ikke verificeret”: Ingen har tjekket, om varen er købt af den, der har skrevet.',
  stars: 'Lave bedømmelser bliver stående',
  starsText:
    'Ingen anmeldelse bliver holdt tilbage, afvist, skjult eller flyttet ned på grund af sine stjerner. I gennemsnittet tæller alle offentliggjorte anmeldelser lige meget, og de nyeste står først, medmindre du vælger en anden rækkefølge.',
  checks: 'Hvad der sker, før en anmeldelse vises',
  checksText:
    'Et automatisk tjek kigger efter links, personlige oplysninger, grove ord og tegn på robotter. Det, der bliver fundet, venter, til nogen hos {shop} har læst det. Kun mennesker kan afvise en anmeldelse.',
  refusals: 'Hvad der ikke offentliggøres',
  refusalsText:
    'En anmeldelse afvises kun af en af disse grunde, og den, der har skrevet den, får at vide hvilken:',
  illegal_or_hateful: 'den er ulovlig eller hadefuld',
  personal_data: 'den viser personlige oplysninger',
  spam_or_advertising: 'den er spam eller reklame',
  off_topic: 'den handler ikke om varen',
  fake_or_conflict:
    'den bygger ikke på en ægte oplevelse, eller den, der har skrevet, har en interesse i varen',
  duplicate: 'den er der to gange',
  rewards: 'Belønninger',
  rewardsGiven:
    '{shop} belønner anmeldelser, uanset hvad de siger, og hvor mange stjerner de giver. De er mærket ”Mod belønning”.',
  rewardsNone: '{shop} giver ingen belønning for anmeldelser.',
  staff: 'Anmeldelser fra folk, der arbejder for butikken, er mærket ”Medarbejder”.',
  imports: 'Tidligere anmeldelser',
  importsText:
    'Anmeldelser, der er mærket ”Importeret”, kommer fra det tidligere anmeldelsessystem hos {shop}. Hvordan de blev tjekket der, vides ikke her.',
  changes: 'Ændringer',
  changesText:
    'Man kan ændre sin anmeldelse eller trække den tilbage. En ændret anmeldelse bliver tjekket igen og mærket ”Redigeret”, og den tidligere tekst kan stadig læses. {shop} kan svare på en anmeldelse, men ikke ændre den.',
  reports: 'Er der noget galt med en anmeldelse?',
  reportsText: 'Vælg ”Rapportér” under anmeldelsen. Det kan alle, og nogen hos {shop} ser på den.',
  failed: 'Oplysningerne kunne ikke hentes.',
  offline: 'Du er offline. Oplysningerne hentes, så snart du er online igen.',
  retry: 'Prøv igen',
};
export default trust;
