import type { LowerBackAndHipsText } from '../index.js';

/** Soft hyphens stand in long names, which have to break in a narrow column. */
export const text: LowerBackAndHipsText = {
  exercises: {
    'hip-flexor': {
      name: 'Hofte\u00adbøjer\u00adstræk',
      steps: [
        'Stå på det ene knæ på en pude, og sæt den anden fod foran dig, hælen under knæet.',
        'Træk halebenet ind, og spænd ballen over puden.',
        'Flyt vægten frem på den forreste fod, til hoften bagved føles lang.',
        'Hold brystet løftet. Lad vejret komme og gå.',
        'Kom roligt tilbage, og skift knæ.',
      ],
      sides: {
        left: 'Venstre knæ i gulvet.',
        right: 'Højre knæ i gulvet.',
        toLeft: 'Kom roligt tilbage. Skift knæ med hænderne på det forreste lår: venstre knæ i gulvet.',
        toRight: 'Kom roligt tilbage. Skift knæ med hænderne på det forreste lår: højre knæ i gulvet.',
      },
      picture: 'Det ene knæ på en pude, den anden fod foran, vægten flyttet frem, ryggen rank.',
      mistakes: ['At svaje i lænden', 'At bøje sig over det forreste ben', 'At lade det forreste knæ falde ind'],
      easier: 'Gør det stående: den ene fod bagud, en hånd på væggen, halebenet trukket ind.',
      harder: 'Løft armen på den knælende side, og læn dig lidt den anden vej.',
    },
    butterfly: {
      name: 'Sommer\u00adfuglen',
      steps: [
        'Sid rank på en pude, og lad fodsålerne mødes.',
        'Skub hælene hen, hvor det føles let, og hold om skinnebenene.',
        'Lad begge knæ falde ud af deres egen vægt.',
        'Gør dig høj, og træk vejret roligt. Pres ikke.',
        'Saml knæene med hænderne, når du er færdig.',
      ],
      picture: 'Siddende på en pude med fodsålerne samlet, knæene falder ud til siderne, ryggen er rank.',
      mistakes: ['At vippe med knæene', 'At presse knæene ned', 'At runde ryggen'],
      easier: 'Sid højere, hvil ryggen mod en væg, og skub fødderne længere ud.',
      harder: 'Skub fødderne tættere på, og vip overkroppen frem i ét stykke.',
    },
    'glute-bridge': {
      name: 'Hofte\u00adløft',
      steps: [
        'Læg dig på ryggen med bøjede knæ, fødderne i hoftebredde.',
        'Læg armene langs siden, og træk maven lidt ind.',
        'Pres hælene ned, mens du puster ud, og løft hoften.',
        'Stop, når kroppen er lige fra skulder til knæ. Spænd ballerne, og træk vejret videre.',
        'Kom langsomt ned igen, én del af ryggen ad gangen.',
      ],
      picture: 'Liggende på ryggen med bøjede knæ, hoften løftet, så kroppen er lige fra skulder til knæ.',
      mistakes: ['At svaje i lænden øverst', 'At presse gennem tæerne', 'At holde vejret'],
      easier: 'Løft kun hoften halvt så højt, og hvil mellem løftene, så længe du vil.',
      harder: 'Bliv længere oppe, eller sæt et elastikbånd over knæene.',
    },
  },
  routines: { short: { title: 'Lænd og hofter på {minutes}' } },
  cautions: {
    'kneeling-knee': 'Ømt eller nyt knæ: Lad være med at knæle. Stræk stående med en hånd på væggen.',
    'kneeling-balance': 'Føler du dig usikker, så hold en hånd på en stabil stol.',
    'new-hip-front': 'Ny hofte: Spørg din kirurg, før du strækker benet bagud.',
    'back-when-arching': 'Gør det ondt i ryggen, når du svajer, så hold bevægelsen lille.',
    'new-hip-turned-out': 'Ny hofte: Spring øvelsen over, til din kirurg siger ja.',
    'groin-strain': 'Lyskeskade: Spring øvelsen over for nu.',
    'pelvic-girdle': 'Gravid med ømt bækken: Spring øvelsen over.',
    'bent-knee': 'Ømme knæ: Skub fødderne længere ud.',
    'supine-pregnancy': 'Gravid fra omkring uge 16: Spørg din jordemoder, før du ligger fladt på ryggen.',
    'breath-blood-pressure': 'Forhøjet blodtryk: Træk vejret hele vejen.',
    'fresh-operation': 'Nyopereret: Spørg din læge først.',
    'back-when-lifting': 'Gør det ondt i ryggen, når du løfter, så bliv lavere.',
  },
};
