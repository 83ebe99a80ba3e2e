import type { GuideText } from '../../model.js';

/** The guide in Swedish. A statement with sources is a claim; one without is advice. */
export const guide = {
  faq: [
    {
      id: 'which',
      title: 'Vilka övningar är bra för ländrygg och höfter?',
      body: [
        'Blanda stretch och styrka. Börja gärna stretcha med knä mot bröst och sittande piriformisstretch.',
        'Av styrkeövningarna är höftlyft och bäckentippning bra att börja med.',
        'Behåll dem som känns rätt. Ingen övning är ett måste.',
      ],
    },
    {
      id: 'order',
      title: 'Stretch eller styrka först, och varför båda delarna?',
      body: [
        'Värm upp, stretcha sedan och avsluta med styrkeövningarna.',
        'Stretcha så att det går lätt att böja sig, vrida sig och ta långa steg. Stärk musklerna så att de bär dig uppför trappan och upp ur stolen.',
        {
          text: 'En genomgång av studier om långvarig ryggsmärta talar för en blandning av styrka, rörlighet och kondition.',
          sources: ['gordon-bloxham-2016'],
        },
      ],
    },
    {
      id: 'warm-up',
      title: 'Behöver jag värma upp?',
      body: [
        'Ja. Promenera eller gå på stället några minuter tills du är varm.',
        'Använd inte stretchen som uppvärmning.',
      ],
    },
    {
      id: 'how-often',
      title: 'Hur ofta ska jag träna?',
      body: [
        'Tre till fyra gånger i veckan, på dagar som du kan hålla fast vid. Ha en dag mellan två styrkedagar.',
        {
          text: 'Den amerikanska idrottsmedicinska organisationen ACSM rekommenderar styrketräning två–tre dagar i veckan.',
          sources: ['acsm-2011'],
        },
      ],
    },
    {
      id: 'how-soon',
      title: 'När märker jag något?',
      body: [
        'Ge det några veckor och fortsätt sedan i flera månader. Vi är olika.',
        {
          text: 'I två studier med höftövningar tränade deltagarna tre gånger i veckan i sex respektive åtta veckor.',
          sources: ['kim-yim-2020', 'hatefi-2021'],
        },
      ],
    },
    {
      id: 'later-trouble',
      title: 'Kan övningarna hålla besvären borta?',
      body: [
        'Det kan ingen lova.',
        {
          text: 'I studier fick de som tränade ont i ryggen mer sällan.',
          sources: ['steffens-2016', 'shiri-2018'],
        },
        {
          text: 'Evidensen är av mycket låg till måttlig kvalitet. Effekten avtog efter ett år, så man behöver nog fortsätta.',
          sources: ['steffens-2016'],
        },
      ],
    },
    {
      id: 'evidence',
      title: 'Vad säger forskningen?',
      body: [
        {
          text: 'Den som har långvarigt ont i ländryggen och tränar får troligen lite mindre ont och rör sig lättare. Evidensen är måttlig.',
          sources: ['hayden-2021', 'who-review-2023'],
        },
        {
          text: 'Enbart stretch gav ingen tydlig nytta jämfört med att inte träna. Evidensen är av låg kvalitet.',
          sources: ['owen-2020'],
        },
        {
          text: 'Små studier av höftstretch kommer fram till olika resultat.',
          sources: ['kim-yim-2020', 'hatefi-2021'],
        },
        {
          text: 'Träning ingår i riktlinjerna från WHO och brittiska NICE.',
          sources: ['who-2023', 'nice-ng59'],
        },
        'Tro inte på löften om snabba eller säkra resultat.',
      ],
    },
    {
      id: 'for-everyone',
      title: 'Passar övningarna alla?',
      body: [
        'Nej. De flesta övningar har en lättare variant och en som inte görs på golvet.',
        { text: 'I studier fick en del lite mer ont under en tid.', sources: ['who-review-2023'] },
        'Är du sjuk, skadad eller osäker, fråga en läkare eller fysioterapeut.',
      ],
    },
    {
      id: 'aches',
      title: 'Vad gör jag om det gör ont?',
      body: [
        'Lite ömhet som snart går över är okej. Om det känns värre nästa morgon, gör hälften nästa gång.',
        'Sluta om smärtan är skarp, fortsätter att öka eller sprider sig ner i benet.',
      ],
    },
    {
      id: 'belt',
      title: 'Ska jag ha bälte eller tröja på mig?',
      body: ['Ha på dig det som du kan andas och röra dig fritt i. Övningarna kräver inga produkter.'],
    },
  ],
  safety: [
    {
      id: 'before',
      title: 'Innan du börjar',
      body: [
        'Det här är allmän träningsinformation, inte medicinsk rådgivning.',
        'Fråga först en läkare eller fysioterapeut om du:',
      ],
      items: [
        'är gravid (från omkring vecka 16 även om att ligga på rygg) eller nyligen har fött barn',
        'nyligen har opererats',
        'har en ny höft- eller knäprotes: din kirurg vet vilka övningar du ska undvika',
        'har benskörhet eller har haft ett kotbrott',
        'har en hjärt- eller lungsjukdom eller högt blodtryck',
        'har en annan sjukdom eller skada, eller har lätt för att ramla',
      ],
    },
    {
      id: 'bones',
      title: 'Har du benskörhet?',
      body: [
        {
          text: 'Experter uppmuntrar personer med benskörhet att träna. Fäll från höften med lång rygg i stället för att krumma ryggen.',
          sources: ['brooke-wavell-2022'],
        },
        { text: 'Mayo Clinic avråder från knä mot bröst.', sources: ['mayo-knee-to-chest'] },
      ],
    },
    {
      id: 'stop',
      title: 'När ska du sluta?',
      body: ['Sluta genast om:'],
      items: [
        'smärtan är skarp eller fortsätter att öka',
        'smärta eller pirrningar sprider sig ner i benet',
        'du blir yr eller får svårt att andas',
        'du får ont i bröstet eller är nära att svimma: då är det akut',
      ],
    },
    {
      id: 'emergency',
      title: 'Akut hjälp',
      body: ['Ring {emergency} genast vid:'],
      items: [
        'bröstsmärta eller svimning',
        'smärta, pirrningar, svaghet eller domningar i båda benen',
        'känselbortfall i underlivet eller sätet, eller plötsligt ändrad sexuell funktion',
        'svårigheter att kissa eller att hålla urin eller avföring',
        'ont i ryggen efter en allvarlig olycka',
      ],
    },
    {
      id: 'urgent',
      title: 'Sök vård snart',
      body: ['Träna inte förrän du har gjort det. Ring {advice} vid:'],
      items: [
        'ny eller ökande svaghet i ett ben eller en fot, eller ostadig gång',
        'feber och ont i ryggen',
        'ofrivillig viktnedgång',
        'en knöl på ryggen eller en rygg som ser annorlunda ut',
        'smärta som blir värre på natten eller inte lättar i vila',
        'smärta som blir värre när du hostar, nyser eller krystar på toaletten',
        'smärta högt upp mellan skulderbladen',
        'ny ryggsmärta om du har benskörhet, har haft cancer eller länge har tagit kortison',
      ],
    },
    {
      id: 'set-up',
      title: 'Stol, vägg och golv',
      body: [],
      items: [
        'Använd en stadig stol utan hjul som står mot en vägg. Båda fötterna ska nå golvet.',
        'När du står, håll en hand på en vägg eller en fast köksbänk, inte på en lätt stol.',
        'Ställ också bänken eller soffan mot en vägg.',
        'Gå inte i strumpor på ett halt golv.',
        'Stå stilla en stund när du har rest dig.',
      ],
    },
  ],
  starting: [
    {
      id: 'warm-first',
      title: 'Värm upp',
      body: ['Promenera eller gå på stället några minuter. Du ska fortfarande kunna prata.'],
    },
    {
      id: 'form',
      title: 'Så rör du dig',
      body: ['Rör dig långsamt, utan att fjädra, tills det stramar lite. Det ska inte göra ont.'],
    },
    {
      id: 'breathing',
      title: 'Så andas du',
      body: ['Andas lugnt och djupt, och håll aldrig andan. Andas ut när du lyfter.'],
    },
    {
      id: 'days',
      title: 'Hur ofta',
      body: ['Tre till fyra gånger i veckan. Det korta programmet med fyra övningar är en bra början.'],
    },
    {
      id: 'amount',
      title: 'Hur mycket',
      body: [
        {
          text: 'Den amerikanska idrottsmedicinska organisationen ACSM rekommenderar ungefär en minut totalt för varje stretch.',
          sources: ['acsm-2011'],
        },
        'Ändra bara en sak i taget:',
      ],
      items: [
        'Börja försiktigt: stretcha i 20 sekunder eller lyft 8 gånger.',
        'Vänta tills tre pass har gått bra, även dagen efter.',
        'Håll sedan 5 sekunder längre, upp till 30 (60 om du är över 65). Eller lägg till ett par lyft, upp till 12.',
        'Gör sedan allt två gånger. Prova till sist den svårare varianten, med 8 lyft igen.',
        'Gå tillbaka ett steg efter ett uppehåll eller en dålig period.',
      ],
      ordered: true,
    },
    {
      id: 'getting-down',
      title: 'Ner på golvet',
      body: ['Ta god tid på dig och ha en stadig stol inom räckhåll.'],
    },
    {
      id: 'getting-up',
      title: 'Upp igen',
      body: ['Vila mellan stegen så länge du vill.'],
    },
    {
      id: 'no-floor',
      title: 'När ska du undvika golvet?',
      body: ['Välj ”Inte på golvet”, eller använd en fast säng, om:'],
      items: [
        'du inte är säker på att kunna ta dig upp själv',
        'du har fått ny höft eller nytt knä under de senaste månaderna',
        'du är yr i dag',
        'dina knän inte klarar att bära din vikt',
      ],
    },
    {
      id: 'first-time',
      title: 'Första gången på golvet',
      body: ['Se till att någon är hemma, ha telefonen inom räckhåll och en kudde under knäna.'],
    },
  ],
  tailoring: [
    {
      id: 'stiff-joints',
      title: 'Stela leder',
      body: [
        'Välj ”Skonsamt”: små, långsamma rörelser med långa pauser.',
        'Varje stretch hålls i 20 sekunder; välj 10 sekunder om det passar dig bättre. Varannan dag räcker. Sitt eller stå i stället för att stå på knä.',
        {
          text: 'Den brittiska NICE-riktlinjen om artros säger att träningen ska anpassas efter individen. Det kan göra mer ont i början, men det lönar sig att fortsätta.',
          sources: ['nice-ng226'],
        },
        'Har du en ledsjukdom, fråga en läkare eller fysioterapeut.',
      ],
    },
    {
      id: 'sport',
      title: 'Idrott',
      body: [
        'Välj ”Före idrott”: bara rörelse, ingen lång stretch. Börja sedan idrotten med fem lugna minuter.',
        'Stretcha bara kort före idrotten och spara den långa stretchen till efteråt.',
        'Styrketräna två–tre andra dagar, men inte i följd.',
      ],
    },
    {
      id: 'sitting',
      title: 'Sitter du mycket?',
      body: [
        'Välj ”Skrivbordspaus”: ungefär fem minuter med en stol och en vägg, två–tre gånger om dagen.',
        'Den tränar höfter, ben, mage och rygg. Lägg till ett längre program tre gånger i veckan.',
        'Res dig ofta. En kort paus räknas också.',
      ],
    },
  ],
  sources: [
    {
      id: 'about',
      title: 'Var uppgifterna kommer ifrån',
      body: [
        'Alla källor nedan går att hitta via DOI, PubMed-nummer eller adress. Inga andra har använts.',
        {
          text: 'Källor kan säga olika: om knä mot bröst skriver Mayo Clinic 5 sekunder på en av sina webbsidor och ungefär 30 på en annan.',
          sources: ['mayo-back-exercises', 'mayo-knee-to-chest'],
        },
        'Här är det 20 till 30 sekunder.',
      ],
    },
  ],
} satisfies GuideText;
