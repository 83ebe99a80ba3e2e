/**
 * Words that would make an exercise page a medical device, or promise too much. The beginning of a word is enough; `|` marks the
 * end of a word.
 */
const ruledOut = {
  en: [
    ...['treat', 'cure', 'curing', 'heal|', 'heals|', 'healing', 'remed', 'therap', 'rehab', 'medicin'],
    ...['reliev', 'relief', 'alleviat', 'painless', 'pain-free', 'pain free', 'soothe'],
    ...['prevent', 'protect against', 'diagnos', 'symptom', 'monitor', 'patient', 'prescri', 'dose|'],
    ...['clinical', 'proven', 'guarantee', 'scientific', 'most effective', 'miracle'],
    ...['for pain', 'for back pain', 'for arthritis', 'for osteoarthritis', 'for sciatica', 'for a slipped disc'],
    ...['posture correct', 'root cause'],
  ],
  da: [
    ...['behandl', 'kurer', 'helbrede|', 'helbreder', 'helbredende', 'helbredelse', 'lægemid'],
    ...['terapi', 'terapeut', 'rehabilit', 'genoptræn', 'medicin'],
    ...['lindr', 'smertelindr', 'smertefri', 'smertestill', 'dulme'],
    ...['forebyg', 'beskytter mod', 'diagnos', 'symptom', 'overvåg', 'patient', 'recept', 'ordiner', 'dosis'],
    ...['klinisk', 'bevist', 'garanter', 'videnskabelig', 'mest effektiv', 'mirak'],
    ...['mod smerte', 'mod rygsmerte', 'mod lændesmerte', 'mod ondt', 'mod gigt', 'mod slidgigt', 'mod iskias'],
    ...['mod diskusprolaps', 'bedre kropsholdning'],
  ],
  sv: [
    ...['behandl', 'bota|', 'botar', 'läk|', 'läker', 'läkning', 'läkemed', 'läkande'],
    ...['terapi', 'terapeut', 'rehab', 'medicin|', 'mediciner', 'medicinen'],
    ...['lindr', 'smärtlindr', 'smärtfri', 'smärtstill'],
    ...['förebyg', 'skyddar mot', 'diagnos', 'symtom', 'symptom', 'övervak', 'patient', 'recept', 'ordiner'],
    ...['dos|', 'dosen|', 'doser', 'klinisk', 'bevisa', 'garanter', 'vetenskaplig', 'mest effektiv', 'mirak'],
    ...['mot smärt', 'mot ryggsmärt', 'mot ländryggssmärt', 'mot ont', 'mot värk', 'mot ryggont', 'mot artros'],
    ...['mot ischias', 'mot diskbråck', 'bättre hållning'],
  ],
};

/**
 * Exceptions in which a ruled-out word is right, such as a disclaimer or an emergency number: the exact text, and why. Add one only
 * after a review.
 */
export const reviewedWords = {};

const pattern = (word) => new RegExp(`(?<![\\p{L}\\p{N}])${word.replace('|', '(?![\\p{L}\\p{N}])')}`, 'iu');

/** The ruled-out words in a text. */
export function ruledOutIn(text, lang) {
  return Object.hasOwn(reviewedWords, text) ? [] : ruledOut[lang].filter((word) => pattern(word).test(text));
}

/** Phrases that sound translated. The beginning of a word is enough; `|` is the end of one. */
const stilted = {
  en: [
    ...['push nothing', 'breathe on|', 'made to fit', 'put it back', 'show how it goes', 'hear it?', 'once more'],
    ...['train|', 'trains|', 'trained', 'to train', 'grow tall', 'feels long', 'by way of your back', 'hollowing'],
    ...['as wide apart as', 'straight ahead', 'look ahead', 'part of your back after', 'worn joints', 'weak bones'],
    ...[
      'firm your belly',
      'straight thigh',
      'stand on soft',
      'on one line',
      'with enough breath to',
      'used to exercise?',
    ],
    ...['advises, let', 'by itself|', 'choose the chair', 'begin on a chair', 'opposite shoulder with the opposite'],
    // American, or translated word for word
    ...['toward|', 'across your back', 'gave birth recently', 'notice something', 'finish with that leg'],
    // should be a contraction
    ...[
      'do not|',
      'does not|',
      'cannot|',
      'could not|',
      'should not|',
      'if you are|',
      'until you are|',
      'when you are|',
    ],
    'I am|',
  ],
  da: [
    ...['på én side siger', 'på én side og', 'føles lang', 'gør dig høj', 'løft hoften', 'løft kun hoften'],
    ...[
      'hoften løftet',
      'del af ryggen ad gangen',
      'lad vejret komme',
      'elastikbånd',
      'det ben lidt frem',
      'den hofte',
    ],
    ...['sikkerheden er middel', 'middel kvalitet', 'vægttab, du', 'syg i leddene', 'let falder', 'læg ingen vægt'],
    ...['hvor det føles let', 'slidte led', 'bevæg dig godt', 'træk vejret videre', 'tag alle løft'],
    // "further up" to a Danish ear
    ...['længere oppe', 'så højt som det føles', 'så højt du let', 'strakte lår', 'laver cirkler', 'lav en cirkel'],
    // a car is driven; "strækker let" is "stretches easily" as well; it is in a leg that it tingles
    ...['kør knæet', 'kører rundt', 'strækker let', 'kirurgens regler', 'benet gør ondt', 'hvad hvis'],
    ...[
      'hospital råder',
      'gå til et let',
      'skal nok blive ved',
      'modsatte skulder med den modsatte',
      'begynd på en stol',
    ],
  ],
  sv: [
    // modelled on English or Danish, or not in a client's language
    ...['figur fyra', 'figur 4', 'hip thrust', 'clamshell', 'hamstring', 'glute', 'korsrygg', 'rumpa', 'skinko'],
    ...['andas vidare', 'andas på|', 'gör dig hög', 'gör dig lång', 'känns lång', 'vippa bäckenet', 'arka ryggen'],
    ...['gå på platsen', 'marschera', 'elastiskt band', 'gummiband', 'slitna leder', 'sköra skelett'],
    ...[
      'viktförlust utan',
      'säkerheten är måttlig',
      'på en sida säger',
      'tryck ingenting',
      'ta alla lyft',
      'hur det går',
    ],
    // a stretch is done, not felt; "gå" is to walk
    ...['känna en lätt stretch', 'känner en stretch', 'känner en lätt stretch', 'känn efter mellanrummet'],
    ...['gå tills', 'gå aldrig', 'så högt som det känns', 'raka låret', 'axel med motsatt', 'börja på en stol'],
    // "stramar lätt" is "tightens easily" as well, and "sätet" is on a chair too
    ...[
      'stramar lätt',
      'kirurgens råd',
      'benet gör ont',
      'så högt du lätt',
      'i hus och',
      'använd sätet',
      'passa personen',
    ],
  ],
};

/** The phrases in a text that sound translated. */
export const stiltedIn = (text, lang) => stilted[lang].filter((word) => pattern(word.replace('?', '\\?')).test(text));
