/**
 * What the published lists hold that honest reviews say: everyday and mild words, by language, folded. A hat is
 * "muts" in Dutch, an egg "jajko" in Polish, birds are "Vögeln" in German. Listed entries that are not here count.
 */

const dutch = listed(
  'aftrekken, afrossen, afwerkplaats, anita, asbak, aso, balen, bedonderen, bekken, ' +
    'belazeren, beurt, boemelen, broekhoesten, brugpieper, buffelen, de ballen, de hond uitlaten, de ' +
    'koffer induiken, del, de pijp uitgaan, dombo, draaikont, driehoog achter wonen, drol, een beurt ' +
    'geven, eikel, engerd, gadverdamme, gat, gedoogzone, gras maaien, griet, hol, huisdealer, johny, ' +
    'kanen, klojo, klooien, knor, kont, krentekakker, kwakkie, lummel, mafketel, matje, mof, muts, ' +
    'naaien, naakt, nicht, oetlul, oprotten, opzouten, paal, palen, penoze, piesen, pijpen, pik, poep, ' +
    'poepen, poot, pot, potverdorie, raaskallen, reet, remsporen, reutelen, rukken, schatje, ' +
    'schoft, slempen, spuiten, standje, stootje, stront, sufferd, teef, toeter, vergallen, ' +
    'verkloten, viespeuk, watje, welzijnsmafia, wijf, wippen, wuftje, zaadje, zuigen, flikken, achter het ' +
    'raam zitten, aardappels afgieten, boerenpummel, vleesroos, klaarkomen, afzuigen, kettingzeug',
);

const norwegian = listed('dritt, fan, fanken, forbanna, forbannet, pokker, ræva, ræven, sinnsykt, skitt');

const polish = listed(
  'burdel, cyc, debil, dmuchać, dupa, duperele, gówno prawda, jajco, jajko, pierdoła, pierdzieć, ' +
    'rzygać, suka, syf, zajebisty',
);

const german = listed(
  'arsch, bimbo, bonze, bratze, bumsen, dödel, fratze, ische, kacke, kacken, kackwurst, kimme, lümmel, ' +
    'milf, morgenlatte, mufti, muschi, möpse, möse, nackt, nippel, onanieren, orgasmus, penis, pimpern, ' +
    'pinkeln, popel, poppen, porno, reudig, rosette, schabracke, schiesser, schnackeln, tittchen, ' +
    'vollpfosten, vögeln',
);

const french = listed(
  'baiser, bander, bigornette, bite, bitte, bloblos, bordel, bourré, bourrée, caca, chatte, brouter le ' +
    'cresson, chiottes, clito, clitoris, con, conne, cul, déconne, déconner, folle, gerbe, gerber, grande ' +
    'folle, gueule, jouir, malpt, ménage à trois, meuf, pipi, pisser, pédale, péter, ramoner, suce, ' +
    'tanche, tapette, trique, tringler, zizi, étron, brackmard, emmerdant, negro, zigounette',
);

const spanish = listed(
  'asesinato, asno, bastardo, caca, chupada, chupetón, concha, coprofagía, culo, drogas, esperma, ' +
    'fiesta de salchichas, haciendo el amor, heroína, idiota, imbécil, infierno, kapullo, maciza, ' +
    'maldito, mamada, marica, martillo, nazi, orina, pedo, pendejo, pervertido, pezón, pinche, pis, ' +
    'prostituta, racista, ramera, semen, sexo, sexo oral, sádico, tetas grandes, travesti, trio, tía ' +
    'buena, verga, vulva',
);

/** By BCP 47 primary subtag. */
export const everydayWords: Readonly<Record<string, readonly string[]>> = {
  de: german,
  es: spanish,
  fr: french,
  nl: dutch,
  no: norwegian,
  pl: polish,
};

function listed(words: string): readonly string[] {
  return words.split(', ');
}
