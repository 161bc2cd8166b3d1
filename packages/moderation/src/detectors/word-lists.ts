/**
 * Strong words by language, from libraries' lists. Lists are generous and honest reviews are not to be held, so they
 * are cut twice: in English a word counts only where two independent lists have it (naughty-words, and cuss which
 * rates how sure a word is a swear word), and everyday words are taken out of every list. A list is used on texts in
 * its own language alone; there is none for Latvian.
 */
import { cuss } from 'cuss';
import english from 'naughty-words/en.json' with { type: 'json' };
import dutch from 'naughty-words/nl.json' with { type: 'json' };
import norwegian from 'naughty-words/no.json' with { type: 'json' };
import polish from 'naughty-words/pl.json' with { type: 'json' };

/** Words of the lists that say nothing bad of anybody in a shop: bodies, garments, animals, mild oaths. */
const EVERYDAY: Record<string, string> = {
  en: `anal anus bondage boner boob boobs cock coon coons cum dingleberry ejaculation hooker horny incest intercourse
    kinky lolita milf negro nipple nude orgasm orgy pedophile penis pissing playboy poof poon porn porno pornography
    rape rapist rectum scat schlong semen sex sexual sexually sexy smut snatch spunk strapon suck swastika threesome
    tit tits titty titties tosser twink twinkie vagina vibrator vulva xxx`,
  nl: `aardappels_afgieten achter_het_raam_zitten afberen aflebberen afrossen afrukken aftrekken afwerkplaats afzuigen
    anita asbak aso balen bedonderen bekken belazeren beurt boemelen broekhoesten brugpieper buffelen de_hond_uitlaten
    de_koffer_induiken de_pijp_uitgaan del dombo draaikont driehoog_achter_wonen drol een_beurt_geven engerd eikel
    flikken gadverdamme gat gedoogzone gras_maaien griet hoempert hol huisdealer johny kanen klooien knor kont kwakkie
    lummel mafketel matje mof muts naaien naakt nicht opzouten paal palen penoze pijpen poep poepen poot pot
    potverdorie raaskallen reet remsporen reutelen rukken schatje shit slempen spuiten standje stootje sufferd toeter
    tongzoeng vergallen vingeren watje wijf wippen wuftje zaadje zuigen zeiken zuiplap`,
  no: 'dritt faen fan fanken forbanna forbannet forjævlig jævlig jævla helvete helvetet pokker satan sinnsykt skitt shit',
  pl: `burdel burdelmama cyc debil dmuchać dupa dupek duperele jajco jajko pierdoła rzygać sraczka suka syf zajebisty
    robic_loda robić_loda`,
};

/** Slurs against groups of people, out of the English lists: hate rather than swearing. */
const SLURS = new Set(
  'beaner beaners darkie faggot fag jigaboo kike nigga nigger paki pakkis raghead slanteye spic towelhead tranny wetback'.split(
    ' ',
  ),
);

const CERTAIN: Record<string, readonly string[]> = {
  en: english.filter((word) => (cuss[word] ?? 0) >= 1),
  nl: dutch,
  no: norwegian,
  pl: polish,
};
/** Norwegian is written in two ways, and often declared as one of them. */
const SAME_LIST: Record<string, string> = { nb: 'no', nn: 'no' };

const lists = new Map(
  Object.entries(CERTAIN).map(([language, words]) => {
    const everyday = new Set(
      (EVERYDAY[language] ?? '').split(/\s+/).map((word) => word.replaceAll('_', ' ')),
    );
    return [language, new Set(words.filter((word) => !everyday.has(word)).map((word) => word.toLowerCase()))];
  }),
);

/** English swear words are used in many languages; the list of another language is used only on its own texts. */
export function wordListsFor(language: string | null): ReadonlySet<string>[] {
  const own = language === null ? 'en' : (SAME_LIST[language] ?? language);
  return [...new Set(['en', own])].flatMap((name) => lists.get(name) ?? []);
}

export function isSlur(word: string): boolean {
  return SLURS.has(word);
}
