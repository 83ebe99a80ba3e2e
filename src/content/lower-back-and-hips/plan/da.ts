import type { GuideSection } from '../../model.js';

/** The topic `plan` of the guide in Danish. */
export const plan = [
  {
    id: 'week',
    title: 'Din uge',
    body: [
      'To styrkedage og to strækdage. Resten af ugen er rolig. Byt om på dagene, som det passer dig.',
      {
        text: 'Den amerikanske idrætsmedicinske organisation ACSM anbefaler styrketræning to-tre dage om ugen og cirka et minut i alt for hvert stræk.',
        sources: ['acsm-2011'],
      },
      'Står der ingen kilde, er det vores eget råd.',
    ],
    items: [
      'Mandag og torsdag: ”Styrke til lænd og hofter”. Aldrig to styrkedage i træk.',
      'Tirsdag og fredag: ”Stræk til lænd og hofter”, når du er varm.',
      'De andre dage: en gåtur, en svømmetur eller havearbejde. Rolige dage er en del af planen.',
    ],
  },
  {
    id: 'steps',
    title: 'Seks uger med små skridt',
    body: [
      'Gå et skridt videre, når tre træninger er gået godt, også morgenen efter. Ellers bliver du, hvor du er.',
      'Er du vant til at træne, kan du springe det første skridt over. Så tager det fire uger.',
    ],
    items: [
      'Uge 1 og 2: ”Lænd og hofter” tre gange om ugen med ”Hvor meget” sat til ”Mindre”.',
      'Uge 3 og 4: ugen ovenfor, stadig på ”Mindre”.',
      'Uge 5 og 6: samme uge på ”Mellem”. Nu kommer hvert stræk to gange.',
      'Bliv så dér, eller prøv ”Mere” med ét program ad gangen.',
    ],
    ordered: true,
  },
  {
    id: 'bad-day',
    title: 'På en dårlig dag',
    body: [
      'Lav det halve eller kun de øvelser, der føles gode. Et par små bækkenvip og en kort gåtur er nok.',
      {
        text: 'Rådet fra et britisk hospital: Gør det mere ondt bagefter, så lad det falde til ro, og begynd igen med meget mindre.',
        sources: ['sfh-exercise'],
      },
      'Har du sprunget nogle dage over? Begynd, hvor du slap, bare et skridt tilbage.',
    ],
  },
  {
    id: 'breathing',
    title: 'Sådan trækker du vejret',
    body: [
      'I et stræk: Træk vejret ind gennem næsen, og lad udåndingen tage den tid, den tager. Giv lidt mere slip hver gang.',
      'I en styrkeøvelse: Pust ud på vej op, og træk vejret ind på vej ned. Bliv ved med at trække vejret, mens du holder stillingen. Du skal kunne tale imens.',
    ],
  },
  {
    id: 'breaks',
    title: 'Når du sidder meget',
    body: [
      {
        text: 'Korte, hyppige pauser, hvor du er på benene, er en god idé, også selv om du træner, siger ACSM.',
        sources: ['acsm-2011'],
      },
      'Tag ”Skrivebordspause” to-tre gange om dagen. Rejs dig ind imellem, når du taler i telefon, og gå ud efter vand.',
    ],
  },
  {
    id: 'daily-life',
    title: 'I hverdagen',
    body: [],
    items: [
      'Når du rejser dig: Læn dig frem, pres hælene ned, og brug hænderne lidt mindre for hver uge.',
      'På trapper: Sæt hele foden på trinet, og brug ballerne på vej op.',
      'Når du løfter: Gå tæt på, bøj i hofter og knæ, og pust ud, mens du løfter.',
      'I hus og have: Skift tit side og stilling.',
      'Ud af sengen: Rul først om på siden, og skub dig så op med armene.',
    ],
  },
] satisfies GuideSection[];
