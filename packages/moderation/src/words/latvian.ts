/**
 * Strong Latvian words with their commonest forms. No published list has Latvian; these are the ones that a
 * speaker would call swearing anywhere, without the milder ones and those that are also animals ("kuce").
 */
export const latvianWords: readonly string[] = (
  'bļaģ bļeģ bļaķ bļa bļe bļad bļedj bļaģs pizdec pizģec pizģets pizda pizdā pizdu jobans jobana jobanais jobanā ' +
  'jobanie nahuj nahuja nahuju nahui nahujs huiņa huiņu huiņas hujņa hujņu hujs hujā huj huja dirst dirsa dirsā ' +
  'dirsu dirsas piedirst piedirsa apdirst sadirst izdrāzt drāzies mauka maukas mauku maukām pimpis pimpi pimpja ' +
  'pipele pidars pidari pidaru pidaras pidarass pidarasi pediks pediki'
).split(' ');
