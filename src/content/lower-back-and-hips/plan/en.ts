import type { GuideSection } from '../../model.js';

/** The topic `plan` of the guide in English, by itself because few pages show it. What has no source is our own advice. */
export const plan = [
  {
    id: 'week',
    title: 'Your week',
    body: [
      'Two strength days, two stretch days and the rest easy. Move the days around to suit you.',
      {
        text: 'The US sports body ACSM advises strength work two or three days a week, and about a minute in all for each stretch.',
        sources: ['acsm-2011'],
      },
      'Where no source is named, it’s our own advice.',
    ],
    items: [
      'Monday and Thursday: “Strength for lower back and hips”. Never two strength days in a row.',
      'Tuesday and Friday: “Stretches for lower back and hips”, once you’re warm.',
      'The other days: a walk, a swim or some gardening. Easy days are part of the plan.',
    ],
  },
  {
    id: 'steps',
    title: 'Six weeks of small steps',
    body: [
      'Take the next step once three sessions have felt good, the morning after too. If they haven’t, stay where you are.',
      'Already active? Skip the first step, and it takes four weeks.',
    ],
    items: [
      'Weeks 1 and 2: “Lower back and hips”, three times a week, with “How much” set to “Less”.',
      'Weeks 3 and 4: the week above, still on “Less”.',
      'Weeks 5 and 6: the same week on “Medium”. Each stretch now comes twice.',
      'Then stay there, or try “More” with one routine at a time.',
    ],
    ordered: true,
  },
  {
    id: 'bad-day',
    title: 'On a bad day',
    body: [
      'Do half, or just the moves that feel good. A few small pelvic tilts and a short walk are enough.',
      {
        text: 'A British hospital advises: if it hurts more afterwards, let it settle and start again with much less.',
        sources: ['sfh-exercise'],
      },
      'Missed a few days? Pick up where you left off, one step lower.',
    ],
  },
  {
    id: 'breathing',
    title: 'How to breathe',
    body: [
      'In a stretch, breathe in through your nose and let each breath out take its time. Soften a little each time.',
      'In a strength move, breathe out on the way up and in on the way down. In the hold, keep breathing: you should be able to talk.',
    ],
  },
  {
    id: 'breaks',
    title: 'On desk days',
    body: [
      {
        text: 'Short, frequent breaks on your feet are worth taking even if you exercise, says ACSM.',
        sources: ['acsm-2011'],
      },
      'Do the “Desk break” two or three times a day. In between, stand up for phone calls and walk to get your water.',
    ],
  },
  {
    id: 'daily-life',
    title: 'In daily life',
    body: [],
    items: [
      'Getting up: lean forward, press your heels down, and use your hands less each week.',
      'Stairs: place your whole foot on the step and push up with your buttocks.',
      'Lifting: get close, bend your hips and knees, and breathe out as you lift.',
      'Housework and garden: change sides and positions often.',
      'Out of bed: roll onto your side first, then push up with your arms.',
    ],
  },
] satisfies GuideSection[];
