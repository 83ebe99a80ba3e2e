/** What the pages of the elements say beyond the manifest. */

const keysOfSession = `While the focus is inside a running session:

| Key | What it does |
| --- | --- |
| <kbd>p</kbd> | pauses and resumes |
| <kbd>→</kbd>, <kbd>←</kbd> | skips, goes back; they follow the direction of reading |
| <kbd>t</kbd> | tells the time left to a screen reader |
| <kbd>f</kbd> | opens the session in the whole window, and closes it |
| <kbd>Esc</kbd> | leaves the whole window; the session goes on |

<kbd>Tab</kbd> and <kbd>Enter</kbd> reach everything else. The first button is the same one from Start to the end and keeps the focus, so
that one key is enough for a whole session. Limber ignores keys pressed in a field, or in content that you put into a slot.`;

const statusRegion = `A session speaks through its own status region (\`role="status"\`, polite). The region exists from the beginning and is empty until
Start. The digits are a \`role="timer"\` and are not spoken by themselves. If a voice or a screen reader is chosen in the settings, more of the
way into a move is told, and the clock waits meanwhile.`;

export const elements = [
  {
    tag: 'routine-list',
    name: 'Routine list',
    lede: 'A routine with one Start for all of it. It says what to do, on which side and for how long, up to the summary.',
    variants: [
      {
        name: 'Five minutes',
        source: `<routine-list routine="short" prominent>
  <p>Knee to chest, pelvic tilt, glute bridge, hip flexor stretch: about five minutes.</p>
</routine-list>`,
      },
      {
        name: 'At the desk',
        source: `<routine-list routine="desk-day">
  <p>Four moves on a chair and standing: about five minutes.</p>
</routine-list>`,
      },
      {
        name: 'Your own order',
        source: `<routine-list exercises="butterfly hip-flexor" heading="After a run">
  <p>Butterfly, then the hip flexor stretch.</p>
</routine-list>`,
      },
      {
        name: 'In Danish',
        source: `<routine-list routine="short" lang="da" floor-free>
  <p lang="da">Fire øvelser på stol og stående: omkring fem minutter.</p>
</routine-list>`,
      },
      {
        name: 'With a link of yours',
        source: `<routine-list routine="short" heading="">
  <p>Four moves on a mat: about five minutes.</p>
  <a slot="aside" href="#">Our mats</a>
</routine-list>`,
      },
      {
        name: 'Content of yours',
        source: `<routine-list src="demo/collection.json" routine="after-a-walk">
  <p>Three moves after a walk: about four minutes.</p>
</routine-list>`,
      },
    ],
    dos: {
      good: [
        'Write the moves of the routine inside the tag, with their steps if there is room. They show until the script has loaded.',
        'Leave Start outlined beside your own button. Use `prominent` if the routine is the main thing on the page.',
        'Give your own title with `heading`, such as “Keep lower back and hips moving”.',
        'Reserve the height that it has on your page, so that nothing jumps.',
      ],
      bad: [
        'Promise anything about health around it. That is a claim, and you are responsible for it.',
        'Put it into a box that is narrower than 240 px.',
        'Start it by script when the page loads. A visitor presses Start.',
        'Put offers above the instructions. The slots show below them, under “From the shop”.',
      ],
    },
    keyboard: keysOfSession,
    tells: `${statusRegion}

The first two moves of \`routine="short"\`, word for word:`,
    session: { exercises: ['knee-to-chest', 'pelvic-tilt'] },
  },
  {
    tag: 'exercise-card',
    name: 'Exercise card',
    lede: 'One move, for a text or a product page: picture, dosage, a timer that leads through it, and the steps.',
    variants: [
      {
        name: 'One move',
        source: `<exercise-card exercise="glute-bridge">
  <p>Glute bridge: lift 8 times, hold each for 3 seconds.</p>
</exercise-card>`,
      },
      {
        name: 'On a chair',
        source: `<exercise-card exercise="seated-piriformis" floor-free>
  <p>Figure four on a chair: hold for 20 seconds on each side.</p>
</exercise-card>`,
      },
      {
        name: 'To read',
        source: `<exercise-card exercise="butterfly" hide-timer expanded>
  <p>Butterfly: hold for 20 seconds.</p>
</exercise-card>`,
      },
      {
        name: 'Somebody else',
        source: `<exercise-card exercise="hip-flexor" person="senior" level="2">
  <p>Hip flexor stretch: twice 20 seconds on each side.</p>
</exercise-card>`,
      },
      {
        name: 'In Swedish',
        source: `<exercise-card exercise="pelvic-tilt" lang="sv">
  <p lang="sv">Bäckentippning, liggande på rygg.</p>
</exercise-card>`,
      },
    ],
    dos: {
      good: [
        'Place it where the text describes the move.',
        'Set `heading-level` so that its heading fits into the outline of your page.',
        'Use `expanded` in an article, where people read the steps. Leave it out on a product page.',
      ],
      bad: [
        'Show ten cards in place of a routine. One Start for all moves is easier on the floor.',
        'Hide the safety line. It is short, and people need it where they start.',
        'Write your own dosage beside it. The card’s dosage follows level and form, and yours would not.',
      ],
    },
    keyboard: keysOfSession,
    tells: `${statusRegion}

A whole \`hip-flexor\`, word for word:`,
    session: { exercises: ['hip-flexor'] },
  },
  {
    tag: 'hold-timer',
    name: 'Hold timer',
    lede: 'A timer for holds, sides, repetitions and sets, with a picture or on its own. Cards and routines have one inside.',
    variants: [
      {
        name: 'Plain',
        source: `<hold-timer seconds="30" each-side label="Calf stretch">
  <p>30 seconds on each side.</p>
</hold-timer>`,
      },
      {
        name: 'Sets',
        source: `<hold-timer seconds="20" sets="3" rest-seconds="30" label="Plank">
  <p>Three times 20 seconds, with 30 seconds of rest.</p>
</hold-timer>`,
      },
      {
        name: 'Of an exercise',
        source: `<hold-timer exercise="knee-to-chest">
  <p>Knee to chest: 20 seconds on each side.</p>
</hold-timer>`,
      },
      {
        name: 'Waits for you',
        source: `<hold-timer exercise="glute-bridge" manual>
  <p>Glute bridge, each lift at a tap.</p>
</hold-timer>`,
      },
    ],
    dos: {
      good: [
        'Use it for moves that Limber does not have: `label` names them.',
        'Use `ready-seconds` if five seconds are not enough to get into position.',
        'Put your own picture or film into the slot `figure`.',
      ],
      bad: [
        'Time anything else with it. Its words are about holds and sides.',
        'Set `seconds` for a move that has a dosage, unless you want to change it.',
      ],
    },
    keyboard: keysOfSession,
    tells: `${statusRegion}

A plain hold of 30 seconds on each side, word for word:`,
    session: { exercises: [null], holdSeconds: 30, eachSide: true },
  },
  {
    tag: 'exercise-figure',
    name: 'Exercise figure',
    lede: 'The drawn picture of a move, in the colours of your page and without an image file. It plays the movement when you point at it.',
    variants: [
      {
        name: 'A move',
        source: `<exercise-figure exercise="glute-bridge">
  <p>Lying on the back, hips lifted.</p>
</exercise-figure>`,
      },
      {
        name: 'The other side',
        source: `<exercise-figure exercise="hip-flexor" side="right">
  <p>Right knee on a cushion, hips forward.</p>
</exercise-figure>`,
      },
      {
        name: 'On the way',
        source: `<exercise-figure exercise="sit-to-stand" pose="0.4" person="man">
  <p>Getting up from a chair.</p>
</exercise-figure>`,
      },
      {
        name: 'Still, no caption',
        source: `<exercise-figure exercise="butterfly" still hide-caption>
  <p>Sitting, soles of the feet together.</p>
</exercise-figure>`,
      },
    ],
    dos: {
      good: [
        'Describe the picture inside the tag, in case it cannot be drawn. The text for screen readers comes with the move.',
        'Use `still` if something else near it moves already.',
      ],
      bad: [
        'Mirror it with CSS for the other side. Use `side`, which also changes the words.',
        'Use it in mail, where no script runs. A [recipe](recipes.html#a-newsletter) writes pictures as files.',
      ],
    },
    keyboard: `The button on the picture, reached by <kbd>Tab</kbd>, plays the movement. Nothing else in it can be pressed.`,
    tells: `It is an image (\`role="img"\`) with the name of the move and what the picture shows, in the language of the page. Its button is called
“Play the movement” with the name. Nothing is announced by itself.`,
  },
  {
    tag: 'exercise-guide',
    name: 'Exercise guide',
    lede: 'Common questions, when to stop, how to begin, a plan for six weeks, and the sources.',
    variants: [
      {
        name: 'Questions',
        source: `<exercise-guide topic="faq">
  <p>What people ask.</p>
</exercise-guide>`,
      },
      {
        name: 'Safety',
        source: `<exercise-guide topic="safety">
  <p>Stop if pain is sharp, grows, or spreads down a leg.</p>
</exercise-guide>`,
      },
      {
        name: 'A plan',
        source: `<exercise-guide topic="plan">
  <p>Three or four times a week suits most people.</p>
</exercise-guide>`,
      },
      {
        name: 'Safety, in Denmark',
        source: `<exercise-guide topic="safety" lang="da" emergency="112" advice="lægevagten på 1813">
  <p lang="da">Stop, hvis smerten er skarp.</p>
</exercise-guide>`,
      },
    ],
    dos: {
      good: [
        'Put `safety` on every page where somebody may start, near the routine.',
        'Say whom to call in your country, with `emergency` and `advice`.',
        'Link to a section: `#` and its id opens it, such as `#warm-up`.',
      ],
      bad: [
        'Use `tailoring` beside goods for sale. It is about stiff joints, sport and sitting.',
        'Copy the answers into your own text. Here they have their sources, and are kept up to date.',
      ],
    },
    keyboard: `Each question is a button of its own (\`summary\`): <kbd>Enter</kbd> or <kbd>Space</kbd> opens and closes it. The emergency
section is open.`,
    tells: `Nothing by itself. Questions are headings, so that a screen reader can list them. Sources are links after the sentence that uses
them, and are marked with their own language.`,
  },
];
