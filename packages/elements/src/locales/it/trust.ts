import type { Translation } from '../../internal/messages.ts';
import type en from '../en/trust.ts';

const trust: Translation<typeof en> = {
  trust: 'Come controlliamo le recensioni',
  who: 'Chi può scrivere una recensione',
  whoBuyers:
    'Solo chi ha acquistato da {shop}. Ogni recensione richiede una prova d’acquisto e ogni acquisto può essere recensito una volta sola.',
  whoAnyone:
    'Chiunque, anche senza un acquisto da {shop}. Ogni recensione indica se l’acquisto è stato controllato, e un acquisto controllato può essere recensito una volta sola.',
  proof: 'Come si controllano gli acquisti',
  proofOrder:
    '“Acquisto verificato”: il sistema degli ordini di {shop} ha comunicato questo acquisto al sistema di recensioni, oppure la recensione è arrivata tramite un invito inviato dopo l’acquisto.',
  proofInvitation:
    '“Acquisto verificato”: la recensione è arrivata tramite un invito inviato dopo l’acquisto.',
  proofShop:
    '“Confermato dal negozio”: {shop} ha firmato una prova che chi scrive ha acquistato questo prodotto. Il sistema di recensioni controlla la firma, non l’ordine stesso.',
  proofNone: '“Non verificato”: nessuno ha controllato se chi scrive ha acquistato il prodotto.',
  stars: 'I voti bassi restano',
  starsText:
    'Nessuna recensione viene trattenuta, rifiutata, nascosta o spostata in basso per le sue stelle. Nella media tutte le recensioni pubblicate contano allo stesso modo, e le più recenti vengono per prime, a meno che tu non scelga un altro ordine.',
  checks: 'Cosa succede prima della pubblicazione',
  checksText:
    'Un controllo automatico cerca link, dati personali, insulti e segnali di bot. Ciò che rileva resta in attesa finché qualcuno di {shop} non lo ha letto. Solo le persone possono rifiutare una recensione.',
  refusals: 'Cosa non viene pubblicato',
  refusalsText:
    'Una recensione viene rifiutata solo per uno di questi motivi, e a chi l’ha scritta viene detto quale:',
  illegal_or_hateful: 'è contraria alla legge o incita all’odio',
  personal_data: 'contiene dati personali',
  spam_or_advertising: 'è spam o pubblicità',
  off_topic: 'non riguarda il prodotto',
  fake_or_conflict: 'non è un’esperienza reale, o chi l’ha scritta ha un interesse nel prodotto',
  duplicate: 'è presente due volte',
  rewards: 'Ricompense',
  rewardsGiven:
    '{shop} ricompensa le recensioni, qualunque cosa dicano e quante che siano le stelle. Queste recensioni riportano l’etichetta “Con ricompensa”.',
  rewardsNone: '{shop} non dà ricompense per le recensioni.',
  staff: 'Le recensioni di chi lavora per il negozio riportano l’etichetta “Staff del negozio”.',
  imports: 'Recensioni precedenti',
  importsText:
    'Le recensioni con l’etichetta “Importata” provengono dal precedente sistema di recensioni di {shop}. Qui non si sa come venissero controllate.',
  changes: 'Modifiche',
  changesText:
    'Chi ha scritto una recensione può modificarla o ritirarla. Una recensione modificata viene controllata di nuovo, riporta l’etichetta “Modificata” e il testo precedente resta leggibile. {shop} può rispondere a una recensione, ma non modificarla.',
  reports: 'Qualcosa non va in una recensione?',
  reportsText: 'Scegli “Segnala” sotto la recensione. Può farlo chiunque, e qualcuno di {shop} la esaminerà.',
  failed: 'Non è stato possibile caricare queste informazioni.',
  offline: 'Sei offline. Queste informazioni verranno caricate appena torni online.',
  retry: 'Riprova',
};
export default trust;
