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
that one key is enough for a whole session. Keys that are pressed in a field, or in what you put into a slot, are left to it.`;

const statusRegion = `A session speaks through a status region of its own (\`role="status"\`, polite), which is there from the beginning and empty until
Start. The digits are a \`role="timer"\` and are not spoken by themselves. With a voice or a screen reader chosen in the settings, more of the
way into a move is told, and the time stands still meanwhile.`;

export const elements = [
  {
    tag: 'routine-list',
    name: 'Routine list',
    lede: 'A routine and one Start that leads through all of it: what to do, on which side, for how long, to the summary.',
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
        'Put what the routine consists of inside the tag, with the steps if there is room: it shows until the script is there.',
        'Leave Start outlined beside a button of your own; use `prominent` where the routine is what the page is for.',
        'Give your own title with `heading`, such as “Keep lower back and hips moving”.',
        'Reserve the height that it has on your page, so that nothing jumps.',
      ],
      bad: [
        'Promise anything about health around it: that is a claim, and it is yours.',
        'Put it into a box that is narrower than 240 px.',
        'Start it by script when the page loads. A visitor presses Start.',
        'Put offers above the instructions: the slots stand below them, under “From the shop”.',
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
    lede: 'One move, to stand in a text or on a product page: picture, how much, a timer that leads through it, and the steps.',
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
        'Place it where the text speaks of the move.',
        'Say with `heading-level` how deep it stands, so that the outline of your page stays whole.',
        'Use `expanded` in an article, where steps are to be read, and leave it out on a product page.',
      ],
      bad: [
        'Show ten cards in place of a routine: one Start that leads through all is easier on the floor.',
        'Hide the safety line. It is short, and it is where somebody starts.',
        'Write your own dosage beside it: it follows level and form, yours would not.',
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
        'Give the time to get into position with `ready-seconds` where five seconds are too few.',
        'Put a picture or film of your own into the slot `figure`.',
      ],
      bad: [
        'Count anything else with it: it speaks of holds and sides.',
        'Set `seconds` for a move that has a dosage, unless you mean to.',
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
    lede: 'The picture of a move, drawn: no image file, in the colours of your page, and it shows the way when it is pointed at.',
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
        'Describe the picture inside the tag, for where it cannot be drawn. What a screen reader says comes with the move.',
        'Use `still` where the text around it moves already.',
      ],
      bad: [
        'Turn it over with CSS for the other side: `side` does it, and the words agree.',
        'Use it in mail: no script runs there. Pictures as files are among the [recipes](recipes.html#a-newsletter).',
      ],
    },
    keyboard: `The button on the picture, reached by <kbd>Tab</kbd>, shows how the move goes. Nothing else in it can be pressed.`,
    tells: `It is an image (\`role="img"\`) with the name of the move and what the picture shows, in the language of the page. Its button is called
“Play the movement” with the name. Nothing is announced by itself.`,
  },
  {
    tag: 'exercise-guide',
    name: 'Exercise guide',
    lede: 'What people ask, when to stop, how to begin, a plan of weeks, and what all of it rests on.',
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
        'Name whom to call where you are, with `emergency` and `advice`.',
        'Link to a section: `#` and its id opens it, such as `#warm-up`.',
      ],
      bad: [
        'Use `tailoring` beside goods for sale: it speaks of stiff joints, sport and sitting.',
        'Copy the answers into your own text. They have their sources here, and are kept.',
      ],
    },
    keyboard: `Each question is a button of its own (\`summary\`): <kbd>Enter</kbd> or <kbd>Space</kbd> opens and closes it. The emergency
stands open.`,
    tells: `Nothing by itself. Questions are headings, so that a screen reader can list them. Sources are links after the sentence that rests on
them, and keep the language that they are in.`,
  },
];
