import type { GuideText } from '../../model.js';

/** The guide in Danish. A statement with sources is a claim; one without is advice. */
export const guide = {
  faq: [
    {
      id: 'which',
      title: 'Hvilke øvelser er gode for lænd og hofter?',
      body: [
        'Bland stræk og styrke. Begynd gerne med strækkene knæ til bryst og siddende piriformis-stræk.',
        'Af styrkeøvelserne er hofteløft og bækkenvip gode at begynde med.',
        'Behold dem, der passer dig. Ingen af dem er et krav.',
      ],
    },
    {
      id: 'order',
      title: 'Stræk eller styrke først, og hvorfor begge dele?',
      body: [
        'Varm op, stræk så ud, og slut med styrkeøvelserne.',
        'Stræk ud, så det er let at bøje sig, dreje sig og tage lange skridt. Styrk musklerne, så de kan bære dig op ad trapper og op af stolen.',
        {
          text: 'En gennemgang af studier om langvarige rygsmerter peger på en blanding af styrke, smidighed og kondition.',
          sources: ['gordon-bloxham-2016'],
        },
      ],
    },
    {
      id: 'warm-up',
      title: 'Skal jeg varme op?',
      body: [
        'Ja. Gå en tur, eller gå på stedet et par minutter, til du er varm.',
        'Brug ikke strækøvelserne som opvarmning.',
      ],
    },
    {
      id: 'how-often',
      title: 'Hvor tit skal jeg træne?',
      body: [
        'Tre til fire gange om ugen på dage, du kan holde fast i. Hav en dag imellem to styrkedage.',
        {
          text: 'Den amerikanske idrætsmedicinske organisation ACSM anbefaler styrketræning to-tre dage om ugen.',
          sources: ['acsm-2011'],
        },
      ],
    },
    {
      id: 'how-soon',
      title: 'Hvornår mærker jeg noget?',
      body: [
        'Giv det nogle uger, og bliv så ved i flere måneder. Vi er forskellige.',
        {
          text: 'I to forsøg med hofteøvelser trænede folk tre gange om ugen i henholdsvis seks og otte uger.',
          sources: ['kim-yim-2020', 'hatefi-2021'],
        },
      ],
    },
    {
      id: 'later-trouble',
      title: 'Kan øvelserne holde problemer væk?',
      body: [
        'Det kan ingen love.',
        {
          text: 'I forsøg fik de, der trænede, sjældnere ondt i ryggen.',
          sources: ['steffens-2016', 'shiri-2018'],
        },
        {
          text: 'Evidensen er af meget lav til moderat kvalitet. Effekten aftog efter et år, så det gælder nok om at blive ved.',
          sources: ['steffens-2016'],
        },
      ],
    },
    {
      id: 'evidence',
      title: 'Hvad siger forskningen?',
      body: [
        {
          text: 'Blandt folk med langvarige lændesmerter har de, der træner, sandsynligvis lidt færre smerter og bevæger sig lettere. Evidensen er moderat.',
          sources: ['hayden-2021', 'who-review-2023'],
        },
        {
          text: 'Stræk alene gav ingen klar gevinst sammenlignet med ingen træning. Evidensen er af lav kvalitet.',
          sources: ['owen-2020'],
        },
        {
          text: 'Små forsøg med hoftestræk når frem til forskellige resultater.',
          sources: ['kim-yim-2020', 'hatefi-2021'],
        },
        {
          text: 'Træning indgår i retningslinjerne fra WHO og britiske NICE.',
          sources: ['who-2023', 'nice-ng59'],
        },
        'Tro ikke på løfter om hurtige eller sikre resultater.',
      ],
    },
    {
      id: 'for-everyone',
      title: 'Passer øvelserne til alle?',
      body: [
        'Nej. De fleste øvelser har en lettere udgave og en, der ikke foregår på gulvet.',
        { text: 'I forsøg fik nogle lidt mere ondt i en periode.', sources: ['who-review-2023'] },
        'Er du syg, skadet eller i tvivl, så spørg en læge eller fysioterapeut.',
      ],
    },
    {
      id: 'aches',
      title: 'Hvad gør jeg, hvis det gør ondt?',
      body: [
        'Lidt ømhed, der snart går over, er i orden. Har du det værre næste morgen, så lav det halve næste gang.',
        'Stop, hvis smerten er skarp, bliver ved med at tage til eller breder sig ned i benet.',
      ],
    },
    {
      id: 'belt',
      title: 'Skal jeg have bælte eller trøje på?',
      body: ['Tag noget på, som du kan trække vejret og bevæge dig frit i. Øvelserne kræver ingen produkter.'],
    },
  ],
  safety: [
    {
      id: 'before',
      title: 'Før du går i gang',
      body: [
        'Her får du generel træningsinformation, ikke lægelig rådgivning.',
        'Spørg først en læge eller fysioterapeut, hvis du:',
      ],
      items: [
        'er gravid (fra omkring uge 16 også om at ligge på ryggen) eller har født for nylig',
        'er opereret for nylig',
        'har fået ny hofte eller nyt knæ: Din kirurg ved, hvad du skal undgå',
        'har knogleskørhed eller har haft et brud i ryggen',
        'har en hjerte- eller lungesygdom eller forhøjet blodtryk',
        'har en anden sygdom eller skade eller har let ved at falde',
      ],
    },
    {
      id: 'bones',
      title: 'Har du knogleskørhed?',
      body: [
        {
          text: 'Eksperter opfordrer folk med knogleskørhed til at træne. Bøj fra hoften med lang ryg i stedet for at krumme ryggen.',
          sources: ['brooke-wavell-2022'],
        },
        { text: 'Mayo Clinic fraråder knæ til bryst.', sources: ['mayo-knee-to-chest'] },
      ],
    },
    {
      id: 'stop',
      title: 'Hvornår skal du stoppe?',
      body: ['Stop med det samme, hvis:'],
      items: [
        'smerten er skarp eller bliver ved med at tage til',
        'smerter eller prikken breder sig ned i benet',
        'du bliver svimmel eller har svært ved at få vejret',
        'det gør ondt i brystet, eller du er ved at besvime: Så er det akut',
      ],
    },
    {
      id: 'emergency',
      title: 'Akut hjælp',
      body: ['Ring {emergency} med det samme ved:'],
      items: [
        'smerter i brystet eller besvimelse',
        'smerter, prikken, svaghed eller følelsesløshed i begge ben',
        'følelsesløshed omkring kønsdele eller baller eller pludselig ændret seksuel funktion',
        'besvær med at tisse eller med at holde på vandet eller afføringen',
        'ondt i ryggen efter en alvorlig ulykke',
      ],
    },
    {
      id: 'urgent',
      title: 'Søg læge snart',
      body: ['Træn ikke, før du har gjort det. Ring til {advice} ved:'],
      items: [
        'ny eller tiltagende svaghed i et ben eller en fod eller usikker gang',
        'feber og ondt i ryggen',
        'utilsigtet vægttab',
        'en knude på ryggen eller en ryg, der ser anderledes ud',
        'smerter, der bliver værre om natten eller ikke aftager i hvile',
        'smerter, der bliver værre af at hoste, nyse eller presse på toilettet',
        'smerter højt oppe mellem skulderbladene',
        'nye rygsmerter, hvis du har knogleskørhed, har haft kræft eller længe har taget binyrebarkhormon',
      ],
    },
    {
      id: 'set-up',
      title: 'Stol, væg og gulv',
      body: [],
      items: [
        'Brug en stabil stol uden hjul, der står op ad en væg. Begge fødder skal kunne nå gulvet.',
        'Stå med hånden på en væg eller et fast køkkenbord, ikke en let stol.',
        'En bænk eller sofa skal også stå op ad en væg.',
        'Gå ikke i strømper på et glat gulv.',
        'Stå stille et øjeblik, når du har rejst dig.',
      ],
    },
  ],
  starting: [
    {
      id: 'warm-first',
      title: 'Varm op',
      body: ['Gå en tur, eller gå på stedet et par minutter. Du skal stadig kunne tale.'],
    },
    {
      id: 'form',
      title: 'Sådan bevæger du dig',
      body: ['Bevæg dig roligt uden at fjedre, til du mærker et let stræk. Det må ikke gøre ondt.'],
    },
    {
      id: 'breathing',
      title: 'Sådan trækker du vejret',
      body: ['Træk vejret roligt og dybt. Hold aldrig vejret. Pust ud, når du løfter.'],
    },
    {
      id: 'days',
      title: 'Hvor tit',
      body: ['Tre til fire gange om ugen. Det korte program med fire øvelser er en god start.'],
    },
    {
      id: 'amount',
      title: 'Hvor meget',
      body: [
        {
          text: 'Den amerikanske idrætsmedicinske organisation ACSM anbefaler cirka et minut i alt for hvert stræk.',
          sources: ['acsm-2011'],
        },
        'Ændr kun én ting ad gangen:',
      ],
      items: [
        'Begynd i det små: Stræk i 20 sekunder, eller løft 8 gange.',
        'Vent, til tre træninger er gået godt, også dagen efter.',
        'Hold så 5 sekunder længere, op til 30 (60, hvis du er over 65). Eller tag et løft eller to mere, op til 12.',
        'Lav så det hele to gange. Prøv til sidst den sværere udgave, igen med 8 løft.',
        'Gå et trin tilbage efter en pause eller en dårlig periode.',
      ],
      ordered: true,
    },
    {
      id: 'getting-down',
      title: 'Ned på gulvet',
      body: ['Tag dig god tid, og hav en stabil stol inden for rækkevidde.'],
    },
    {
      id: 'getting-up',
      title: 'Op igen',
      body: ['Hvil mellem trinene, så længe du vil.'],
    },
    {
      id: 'no-floor',
      title: 'Hvornår skal du undgå gulvet?',
      body: ['Vælg ”Ikke på gulvet”, eller brug en fast seng, hvis:'],
      items: [
        'du ikke er sikker på at kunne komme op alene',
        'du har fået ny hofte eller nyt knæ inden for de seneste måneder',
        'du er svimmel i dag',
        'dine knæ ikke kan bære din vægt',
      ],
    },
    {
      id: 'first-time',
      title: 'Første gang på gulvet',
      body: ['Sørg for, at nogen er hjemme, hav telefonen inden for rækkevidde og en pude under knæene.'],
    },
  ],
  tailoring: [
    {
      id: 'stiff-joints',
      title: 'Stive led',
      body: [
        'Vælg ”Skånsom”: små, rolige bevægelser med lange pauser.',
        'Hvert stræk holdes i 20 sekunder; vælg 10 sekunder, hvis det passer dig bedre. Hver anden dag er nok. Sid eller stå oprejst i stedet for at stå på knæ.',
        {
          text: 'Den britiske NICE-retningslinje om slidgigt siger, at træningen skal passe til den enkelte. Det kan gøre mere ondt i starten, men det betaler sig at blive ved.',
          sources: ['nice-ng226'],
        },
        'Har du en ledsygdom, så spørg en læge eller fysioterapeut.',
      ],
    },
    {
      id: 'sport',
      title: 'Sport',
      body: [
        'Vælg ”Før sport”: kun bevægelser, ingen lange stræk. Begynd så din sport med fem rolige minutter.',
        'Tag kun korte stræk før sport, og gem de lange til bagefter.',
        'Styrketræn på to-tre andre dage, ikke i træk.',
      ],
    },
    {
      id: 'sitting',
      title: 'Sidder du meget?',
      body: [
        'Vælg ”Skrivebordspause”: cirka fem minutter med en stol og en væg, to-tre gange om dagen.',
        'Den træner hofter, ben, mave og ryg. Suppler med et længere program tre gange om ugen.',
        'Rejs dig tit. En kort pause tæller også.',
      ],
    },
  ],
  sources: [
    {
      id: 'about',
      title: 'Hvor oplysningerne kommer fra',
      body: [
        'Alle kilder herunder kan findes via DOI, PubMed-nummer eller adresse. Der er ikke brugt andre.',
        {
          text: 'Kilder kan være uenige: Om knæ til bryst siger Mayo Clinic 5 sekunder på én af sine websider og cirka 30 på en anden.',
          sources: ['mayo-back-exercises', 'mayo-knee-to-chest'],
        },
        'Her er det 20 til 30 sekunder.',
      ],
    },
  ],
} satisfies GuideText;
