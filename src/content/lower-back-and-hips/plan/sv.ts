import type { GuideSection } from '../../model.js';

/** The topic `plan` of the guide in Swedish. */
export const plan = [
  {
    id: 'week',
    title: 'Din vecka',
    body: [
      'Två styrkedagar och två stretchdagar. Resten av veckan är lugn. Flytta om dagarna som det passar dig.',
      {
        text: 'Den amerikanska idrottsmedicinska organisationen ACSM rekommenderar styrketräning två–tre dagar i veckan och ungefär en minut totalt för varje stretch.',
        sources: ['acsm-2011'],
      },
      'Där ingen källa anges är det vårt eget råd.',
    ],
    items: [
      'Måndag och torsdag: ”Styrka för ländrygg och höfter”. Aldrig två styrkedagar i rad.',
      'Tisdag och fredag: ”Stretch för ländrygg och höfter”, när du är varm.',
      'De andra dagarna: en promenad, en simtur eller trädgårdsarbete. Lugna dagar hör till planen.',
    ],
  },
  {
    id: 'steps',
    title: 'Sex veckor i små steg',
    body: [
      'Ta nästa steg när tre pass har känts bra, även morgonen efter. Stanna annars där du är.',
      'Van att träna? Hoppa över första steget, så tar det fyra veckor.',
    ],
    items: [
      'Vecka 1 och 2: ”Ländrygg och höfter” tre gånger i veckan, med ”Hur mycket” på ”Mindre”.',
      'Vecka 3 och 4: veckan här ovan, fortfarande på ”Mindre”.',
      'Vecka 5 och 6: samma vecka på ”Medel”. Nu kommer varje stretch två gånger.',
      'Stanna sedan där, eller prova ”Mer” med ett program i taget.',
    ],
    ordered: true,
  },
  {
    id: 'bad-day',
    title: 'En dålig dag',
    body: [
      'Gör hälften, eller bara de övningar som känns bra. Några små bäckentippningar och en kort promenad räcker.',
      {
        text: 'Ett brittiskt sjukhus ger rådet: Om det gör mer ont efteråt, låt det lugna sig och börja om med mycket mindre.',
        sources: ['sfh-exercise'],
      },
      'Har du missat några dagar? Börja där du slutade, men ett steg lägre.',
    ],
  },
  {
    id: 'breathing',
    title: 'Så andas du',
    body: [
      'När du stretchar: Andas in genom näsan och låt utandningen ta den tid den tar. Slappna av lite mer för varje andetag.',
      'I en styrkeövning: Andas ut på väg upp och in på väg ner. Fortsätt andas medan du håller kvar: du ska kunna prata.',
    ],
  },
  {
    id: 'breaks',
    title: 'När du sitter mycket',
    body: [
      {
        text: 'Korta, täta pauser på benen är en god idé även om du tränar, säger ACSM.',
        sources: ['acsm-2011'],
      },
      'Ta ”Skrivbordspaus” två–tre gånger om dagen. Stå upp däremellan när du pratar i telefon, och gå och hämta vatten.',
    ],
  },
  {
    id: 'daily-life',
    title: 'I vardagen',
    body: [],
    items: [
      'När du reser dig: Luta dig fram, tryck ner hälarna och använd händerna lite mindre för varje vecka.',
      'I trappan: Sätt hela foten på steget och använd sätesmusklerna på väg upp.',
      'När du lyfter: Gå nära, böj höfter och knän och andas ut medan du lyfter.',
      'I hem och trädgård: Byt sida och ställning ofta.',
      'Ur sängen: Rulla först över på sidan och tryck dig sedan upp med armarna.',
    ],
  },
] satisfies GuideSection[];
