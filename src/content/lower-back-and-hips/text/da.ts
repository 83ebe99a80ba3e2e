import type { LowerBackAndHipsText } from '../index.js';

export const text: LowerBackAndHipsText = {
  exercises: {
    'hip-flexor': {
      name: 'Hoftebøjerstræk',
      steps: [
        'Knæl på det ene knæ på en pude. Sæt den anden fod fladt foran, knæet over hælen.',
        'Vip halebenet lidt ind under dig, og spænd ballen på det knælende ben.',
        'Lad hoften glide frem, til det trækker blidt foran på hoften.',
        'Hold brystet løftet og ryggen lang. Træk vejret roligt, mens du holder.',
        'Kom roligt tilbage, og skift knæ.',
      ],
      sides: {
        left: 'Venstre knæ i gulvet.',
        right: 'Højre knæ i gulvet.',
        toLeft: 'Kom roligt tilbage. Skift knæ med en hånd på stolen: venstre knæ i gulvet.',
        toRight: 'Kom roligt tilbage. Skift knæ med en hånd på stolen: højre knæ i gulvet.',
      },
      picture: 'Knælende på ét knæ på en pude, den anden fod foran, hoften glider frem, ryggen er rank.',
      mistakes: ['At svaje i lænden', 'At læne overkroppen frem', 'At lade det forreste knæ falde ind'],
      easier: 'Stå med den ene fod bagud og en hånd på væggen, og vip kun halebenet ind.',
      harder: 'Ræk armen op på den knælende side, og læn dig lidt væk fra den.',
    },
    butterfly: {
      name: 'Sommerfuglen',
      steps: [
        'Sid rank på en pude, og saml fodsålerne.',
        'Lad hælene ligge i en behagelig afstand. Hold om anklerne eller skinnebenene.',
        'Lad knæene synke mod gulvet. Pres dem ikke.',
        'Hold ryggen lang, og træk vejret roligt, mens du holder.',
        'Løft knæene med hænderne for at slutte.',
      ],
      picture: 'Siddende på en pude med fodsålerne samlet, knæene synker ud til siderne, ryggen er rank.',
      mistakes: ['At vippe med knæene', 'At presse knæene ned', 'At falde sammen i ryggen'],
      easier: 'Sid højere, læn ryggen mod en væg, og flyt fødderne længere væk.',
      harder: 'Flyt fødderne tættere på, og vip frem fra hoften med lang ryg.',
    },
    'glute-bridge': {
      name: 'Hofteløft',
      steps: [
        'Læg dig på ryggen med bøjede knæ og fødderne i hoftebredde.',
        'Lad armene hvile langs siden, og spænd maven let.',
        'Pust ud, pres hælene i gulvet, og løft hoften.',
        'Skuldre, hofter og knæ danner én linje. Spænd ballerne, og bliv ved med at trække vejret.',
        'Sænk dig langsomt, fra øvre ryg til sæde.',
      ],
      picture: 'Liggende på ryggen med bøjede knæ, hoften løftet, så skuldre, hofter og knæ danner én linje.',
      mistakes: ['At svaje i lænden øverst', 'At skubbe fra tæerne', 'At holde vejret'],
      easier: 'Løft kun halvt så højt, og hvil så længe du vil mellem løftene.',
      harder: 'Hold længere øverst, eller sæt et elastikbånd over knæene.',
    },
  },
  routines: { short: { title: 'Lænd og hofter på {minutes}' } },
  cautions: {
    'kneeling-knee': 'Ømt eller nyt knæ: Lad være med at knæle. Stræk stående med en hånd på væggen.',
    'kneeling-balance': 'Føler du dig usikker, så hold en hånd på en stabil stol.',
    'new-hip-front': 'Ny hofte: Spørg din kirurg, før du strækker benet bagud.',
    'back-when-arching': 'Gør det ondt i ryggen at svaje, så hold bevægelsen lille.',
    'new-hip-turned-out': 'Ny hofte: Spring øvelsen over, til din kirurg siger ja.',
    'groin-strain': 'Forstrukket lyske: Spring øvelsen over for nu.',
    'pelvic-girdle': 'Gravid med ømt bækken: Spring øvelsen over.',
    'bent-knee': 'Ømme knæ: Flyt fødderne længere væk.',
    'supine-pregnancy': 'Gravid fra omkring uge 16: Spørg din jordemoder, før du ligger fladt på ryggen.',
    'breath-blood-pressure': 'Forhøjet blodtryk: Hold ikke vejret.',
    'fresh-operation': 'Nyligt opereret: Spørg din læge først.',
    'back-when-lifting': 'Gør det ondt i ryggen at løfte, så bliv lavere.',
  },
};
