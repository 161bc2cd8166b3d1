import type { Translation } from '../../internal/messages.ts';
import type en from '../en/trust.ts';

const trust: Translation<typeof en> = {
  trust: 'Kā mēs pārbaudām atsauksmes',
  who: 'Kas var rakstīt atsauksmi',
  whoBuyers:
    'Tikai tie, kas iepirkušies veikalā {shop}. Katrai atsauksmei vajag pirkuma apliecinājumu, un katru pirkumu var novērtēt vienu reizi.',
  whoAnyone:
    'Ikviens – arī tie, kas veikalā {shop} nav iepirkušies. Pie katras atsauksmes ir norādīts, vai pirkums ir pārbaudīts, un pārbaudītu pirkumu var novērtēt vienu reizi.',
  proof: 'Kā tiek pārbaudīti pirkumi',
  proofOrder:
    '„Pārbaudīts pirkums”: veikala {shop} pasūtījumu sistēma par šo pirkumu ziņoja atsauksmju sistēmai, vai arī atsauksme ir rakstīta pēc uzaicinājuma, kas nosūtīts pēc pirkuma.',
  proofInvitation: '„Pārbaudīts pirkums”: atsauksme ir rakstīta pēc uzaicinājuma, kas nosūtīts pēc pirkuma.',
  proofShop:
    '„Veikala apstiprināts”: {shop} ar elektronisku parakstu apliecināja, ka autors ir pircis šo preci. Atsauksmju sistēma pārbauda parakstu, nevis pašu pasūtījumu.',
  proofNone: '„Nepārbaudīts pirkums”: neviens nav pārbaudījis, vai autors preci ir pircis.',
  stars: 'Zemi vērtējumi paliek',
  starsText:
    'Neviena atsauksme zvaigžņu dēļ netiek aizturēta, noraidīta, paslēpta vai pārvietota zemāk. Vidējā vērtējumā visas publicētās atsauksmes skaitās vienādi, un jaunākās ir pirmās, ja vien neizvēlaties citu secību.',
  checks: 'Kas notiek, pirms atsauksme parādās',
  checksText:
    'Automātiska pārbaude meklē saites, personas datus, apvainojumus un robotu pazīmes. Ja tā ko pamana, atsauksme gaida, līdz to izlasa cilvēki, kas strādā veikalā {shop}. Noraidīt atsauksmi var tikai cilvēki.',
  refusals: 'Kas netiek publicēts',
  refusalsText: 'Atsauksmi noraida tikai šādos gadījumos, un autoram pasaka iemeslu:',
  illegal_or_hateful: 'tā pārkāpj likumu vai ir naidīga',
  personal_data: 'tajā ir personas dati',
  spam_or_advertising: 'tā ir mēstule vai reklāma',
  off_topic: 'tā nav par preci',
  fake_or_conflict: 'tā nav īsta pieredze, vai arī autors ir ieinteresēts šajā precē',
  duplicate: 'tāda pati jau ir',
  rewards: 'Atlīdzība',
  rewardsGiven:
    '{shop} par atsauksmēm dod atlīdzību neatkarīgi no to satura un zvaigžņu skaita. Šādas atsauksmes ir atzīmētas ar „Par atlīdzību”.',
  rewardsNone: '{shop} par atsauksmēm atlīdzību nedod.',
  staff: 'Veikala darbinieku atsauksmes ir atzīmētas ar „Veikala komanda”.',
  imports: 'Agrākās atsauksmes',
  importsText:
    'Atsauksmes ar atzīmi „Pārnesta” ir no veikala {shop} agrākās atsauksmju sistēmas. Kā tās tur pārbaudīja, šeit nav zināms.',
  changes: 'Izmaiņas',
  changesText:
    'Autors savu atsauksmi var mainīt vai atsaukt. Mainītu atsauksmi pārbauda no jauna, tai ir atzīme „Labota”, un agrāko tekstu joprojām var izlasīt. {shop} uz atsauksmi var atbildēt, bet nevar to mainīt.',
  reports: 'Vai ar kādu atsauksmi kaut kas nav kārtībā?',
  reportsText:
    'Zem atsauksmes izvēlieties „Ziņot”. To var ikviens, un to izskatīs cilvēki, kas strādā veikalā {shop}.',
  failed: 'Šo informāciju neizdevās ielādēt.',
  offline: 'Jūs esat bezsaistē. Informācija parādīsies, tiklīdz būs savienojums.',
  retry: 'Mēģināt vēlreiz',
};
export default trust;
