import type { GuideText } from '../../model.js';

/** The guide in English. A statement with sources is a claim; one without is advice. */
export const guide = {
  faq: [
    {
      id: 'which',
      title: 'Which exercises suit the lower back and hips?',
      body: [
        'Mix stretches with strength moves. Good first stretches are knee to chest and the seated piriformis stretch.',
        'Good first moves for strength are the glute bridge and the pelvic tilt.',
        'Keep the ones that feel right. No single move is a must.',
      ],
    },
    {
      id: 'order',
      title: 'Stretch or strengthen first, and why both?',
      body: [
        'Warm up, then stretch, then do the strength moves.',
        'Stretch so that bending, turning and long steps feel easy. Strengthen so that your muscles carry you up stairs and out of chairs.',
        {
          text: 'A review of lasting back pain points to a mix of strength, flexibility and fitness.',
          sources: ['gordon-bloxham-2016'],
        },
      ],
    },
    {
      id: 'warm-up',
      title: 'Do I need to warm up?',
      body: [
        'Yes. Walk, or march on the spot, for a few minutes until you feel warm.',
        'Don’t use the stretches as your warm-up.',
      ],
    },
    {
      id: 'how-often',
      title: 'How often should I do them?',
      body: [
        'Three or four times a week, on days that you can stick to. Leave a day between two strength days.',
        {
          text: 'The US sports body ACSM advises strength work two or three days a week.',
          sources: ['acsm-2011'],
        },
      ],
    },
    {
      id: 'how-soon',
      title: 'How soon will I notice a difference?',
      body: [
        'Give it a few weeks, then keep it up for months. People differ.',
        {
          text: 'Two trials of hip exercises ran three times a week for six and eight weeks.',
          sources: ['kim-yim-2020', 'hatefi-2021'],
        },
      ],
    },
    {
      id: 'later-trouble',
      title: 'Can they keep trouble away?',
      body: [
        'Nobody can promise that.',
        {
          text: 'In trials, people who exercised had fewer spells of back pain.',
          sources: ['steffens-2016', 'shiri-2018'],
        },
        {
          text: 'That evidence is of very low to moderate quality. The gain faded after a year, so it seems that you have to keep going.',
          sources: ['steffens-2016'],
        },
      ],
    },
    {
      id: 'evidence',
      title: 'What do studies say?',
      body: [
        {
          text: 'Among people with lasting low back pain, those who exercise probably have somewhat less pain and move more easily. The certainty is moderate.',
          sources: ['hayden-2021', 'who-review-2023'],
        },
        {
          text: 'Stretching alone showed no clear gain over doing nothing. That evidence is of low quality.',
          sources: ['owen-2020'],
        },
        { text: 'Small trials of hip stretches don’t agree.', sources: ['kim-yim-2020', 'hatefi-2021'] },
        {
          text: 'Guidelines of the World Health Organization and the British NICE include exercise.',
          sources: ['who-2023', 'nice-ng59'],
        },
        'Be wary of anyone who promises quick or sure results.',
      ],
    },
    {
      id: 'for-everyone',
      title: 'Are they right for everyone?',
      body: [
        'No. Most moves have an easier form, and one off the floor.',
        { text: 'In trials, some people had a little more pain for a while.', sources: ['who-review-2023'] },
        'If you’re ill, injured or in doubt, ask a doctor or physiotherapist.',
      ],
    },
    {
      id: 'aches',
      title: 'What if it aches?',
      body: [
        'A mild ache that soon fades is fine. If you feel worse the next morning, do half next time.',
        'Stop if pain is sharp or keeps growing, or moves down a leg.',
      ],
    },
    {
      id: 'belt',
      title: 'Should I wear my belt or shirt?',
      body: ['Wear whatever lets you breathe and move freely. You don’t need any product for these exercises.'],
    },
  ],
  safety: [
    {
      id: 'before',
      title: 'Before you start',
      body: [
        'This is general exercise information, not medical advice.',
        'Ask a doctor or physiotherapist first if you:',
      ],
      items: [
        'are pregnant (from about week 16, also ask about lying on your back) or have recently given birth',
        'have recently had an operation',
        'have a new hip or knee: your surgeon knows which moves to leave out',
        'have osteoporosis, or have broken a bone in your spine',
        'have a heart or lung disease, or high blood pressure',
        'have another illness or injury, or tend to fall',
      ],
    },
    {
      id: 'bones',
      title: 'With osteoporosis',
      body: [
        {
          text: 'Experts encourage people with osteoporosis to exercise. Hinge at the hips with a long back rather than bend the spine far.',
          sources: ['brooke-wavell-2022'],
        },
        { text: 'Mayo Clinic advises leaving out knee to chest.', sources: ['mayo-knee-to-chest'] },
      ],
    },
    {
      id: 'stop',
      title: 'When to stop',
      body: ['Stop at once if:'],
      items: [
        'pain is sharp or keeps growing',
        'pain or tingling moves down a leg',
        'you feel dizzy or short of breath',
        'your chest hurts or you feel faint: this is an emergency',
      ],
    },
    {
      id: 'emergency',
      title: 'Emergency',
      body: ['Call {emergency} at once for:'],
      items: [
        'chest pain or fainting',
        'pain, tingling, weakness or numbness in both legs',
        'numbness around the genitals or buttocks, or a sudden change in sexual function',
        'trouble peeing, or loss of control over bladder or bowel',
        'back pain after a serious accident',
      ],
    },
    {
      id: 'urgent',
      title: 'See a doctor soon',
      body: ['Don’t exercise until you have. Call {advice} about:'],
      items: [
        'a leg or foot that has become weak or is getting weaker, or an unsteady walk',
        'fever along with back pain',
        'weight loss without trying',
        'a lump, or a back that looks different',
        'pain that gets worse at night or doesn’t ease with rest',
        'pain that gets worse when you cough, sneeze or poo',
        'pain high up, between the shoulder blades',
        'new back pain if you have osteoporosis, have had cancer or have taken steroids for a long time',
      ],
    },
    {
      id: 'set-up',
      title: 'Chair, wall and floor',
      body: [],
      items: [
        'Use a steady chair without wheels, against a wall. Both feet must reach the floor.',
        'When you stand, hold on to a wall or a fixed worktop, not a light chair.',
        'Put a bench or sofa against a wall too.',
        'Don’t wear socks on a smooth floor.',
        'When you get up, stand still for a moment.',
      ],
    },
  ],
  starting: [
    {
      id: 'warm-first',
      title: 'Warm up',
      body: ['Walk, or march on the spot, for a few minutes. You should still be able to talk.'],
    },
    {
      id: 'form',
      title: 'How to move',
      body: ['Move slowly and don’t bounce. Go as far as a mild pull, not into pain.'],
    },
    {
      id: 'breathing',
      title: 'Breathe',
      body: ['Breathe slowly and deeply, and never hold your breath. Breathe out when you lift.'],
    },
    {
      id: 'days',
      title: 'How often',
      body: ['Three or four times a week. The short routine of four moves is a good start.'],
    },
    {
      id: 'amount',
      title: 'How much',
      body: [
        {
          text: 'The US sports body ACSM advises about a minute in all for each stretch.',
          sources: ['acsm-2011'],
        },
        'Change only one thing at a time:',
      ],
      items: [
        'Start low: stretch for 20 seconds, or lift 8 times.',
        'Wait until three sessions have gone well, the day after too.',
        'Then hold 5 seconds longer, up to 30 (60 if you’re over 65). Or add a lift or two, up to 12.',
        'Next, do it twice. Last, try the harder form, with 8 lifts again.',
        'After a break or a bad spell, go back one step.',
      ],
      ordered: true,
    },
    {
      id: 'getting-down',
      title: 'Getting down to the floor',
      body: ['Take your time, and have a steady chair within reach.'],
    },
    {
      id: 'getting-up',
      title: 'Getting up again',
      body: ['Rest between the steps for as long as you like.'],
    },
    {
      id: 'no-floor',
      title: 'When to stay off the floor',
      body: ['Choose “Off the floor”, or use a firm bed, if:'],
      items: [
        'you’re not sure you can get up on your own',
        'your new hip or knee is still in its first months',
        'you feel dizzy today',
        'your knees can’t take your weight',
      ],
    },
    {
      id: 'first-time',
      title: 'The first time on the floor',
      body: ['Have someone at home, a phone within reach, and a cushion under your knees.'],
    },
  ],
  tailoring: [
    {
      id: 'stiff-joints',
      title: 'Stiff joints',
      body: [
        'Choose “Gentle”: small, slow movements with long pauses.',
        'It holds each stretch for 20 seconds; set 10 seconds if that suits you better. Every other day is enough. Sit or stand rather than kneel.',
        {
          text: 'The British NICE guideline on osteoarthritis says that exercise should suit the person. It may hurt more at first, but keeping at it pays off.',
          sources: ['nice-ng226'],
        },
        'If you have a joint disease, ask a doctor or physiotherapist.',
      ],
    },
    {
      id: 'sport',
      title: 'Sport',
      body: [
        'Choose “Before sport”: all movement, no long holds. Then start your sport with five easy minutes.',
        'Hold stretches only briefly before sport, and do the long ones afterwards.',
        'Do strength work on two or three other days, not in a row.',
      ],
    },
    {
      id: 'sitting',
      title: 'Sitting a lot',
      body: [
        'Choose “Desk break”: about five minutes with a chair and a wall, two or three times a day.',
        'It works your hips, legs and trunk. Add a longer routine three times a week.',
        'Stand up often. A short break counts too.',
      ],
    },
  ],
  sources: [
    {
      id: 'about',
      title: 'Where this comes from',
      body: [
        'Every source below can be found by its DOI, PubMed number or address. Nothing else is used.',
        {
          text: 'Sources may differ: for knee to chest, Mayo Clinic says 5 seconds on one page and about 30 on another.',
          sources: ['mayo-back-exercises', 'mayo-knee-to-chest'],
        },
        'Here it’s 20 to 30 seconds.',
      ],
    },
  ],
} satisfies GuideText;
