import type { LowerBackAndHipsText } from '../index.js';

export const text: LowerBackAndHipsText = {
  exercises: {
    'hip-flexor': {
      name: 'Hip flexor stretch',
      steps: [
        'Kneel on one knee on a cushion. Place the other foot flat in front, knee above the heel.',
        'Tuck your tailbone under a little and squeeze the buttock of the kneeling leg.',
        'Glide your hips forward until the front of that hip pulls gently.',
        'Keep your chest tall and your back long. Breathe slowly while you hold.',
        'Ease back, then change knees.',
      ],
      sides: {
        left: 'Left knee down.',
        right: 'Right knee down.',
        toLeft: 'Ease back. Change knees, a hand on the chair: left knee down.',
        toRight: 'Ease back. Change knees, a hand on the chair: right knee down.',
      },
      picture: 'Kneeling on one knee on a cushion, the other foot in front, hips gliding forward, back upright.',
      mistakes: ['Arching the back', 'Leaning the trunk forward', 'Letting the front knee roll in'],
      easier: 'Stand with one foot back and a hand on the wall, and tuck the tailbone only.',
      harder: 'Reach up with the arm on the kneeling side and lean a little away.',
    },
    butterfly: {
      name: 'Butterfly',
      steps: [
        'Sit tall on a cushion and bring the soles of your feet together.',
        'Let your heels rest a comfortable way off. Hold your ankles or shins.',
        'Let your knees sink towards the floor. Do not push them.',
        'Keep your back long and breathe slowly while you hold.',
        'Lift your knees with your hands to finish.',
      ],
      picture: 'Sitting on a cushion, soles of the feet together, knees sinking out to the sides, back upright.',
      mistakes: ['Bouncing the knees', 'Pushing the knees down', 'Slumping in the back'],
      easier: 'Sit higher, lean your back against a wall, and move your feet further away.',
      harder: 'Bring your feet closer and tip forward from the hips with a long back.',
    },
    'glute-bridge': {
      name: 'Glute bridge',
      steps: [
        'Lie on your back with your knees bent and your feet hip-width apart.',
        'Let your arms rest at your sides and tighten your belly lightly.',
        'Breathe out, push through your heels and lift your hips.',
        'Shoulders, hips and knees form one line. Squeeze your buttocks and keep breathing.',
        'Lower slowly, from the upper back to the seat.',
      ],
      picture: 'Lying on the back, knees bent, hips lifted so that shoulders, hips and knees form one line.',
      mistakes: ['Arching the back at the top', 'Pushing from the toes', 'Holding your breath'],
      easier: 'Lift only half as high, and rest as long as you like between lifts.',
      harder: 'Hold longer at the top, or place a band above your knees.',
    },
  },
  routines: { short: { title: 'Lower back and hips, {minutes}' } },
  cautions: {
    'kneeling-knee': 'Sore or new knee: do not kneel. Stretch standing, with a hand on the wall.',
    'kneeling-balance': 'If you feel unsteady, keep a hand on a steady chair.',
    'new-hip-front': 'New hip: ask your surgeon before you stretch the leg behind you.',
    'back-when-arching': 'If your back aches when it arches, keep the movement small.',
    'new-hip-turned-out': 'New hip: leave this one out until your surgeon says yes.',
    'groin-strain': 'Pulled groin: leave this one out for now.',
    'pelvic-girdle': 'Pregnant with a sore pelvis: leave this one out.',
    'bent-knee': 'Sore knees: move your feet further away.',
    'supine-pregnancy': 'Pregnant, from about week 16: ask your midwife before lying flat on your back.',
    'breath-blood-pressure': 'High blood pressure: do not hold your breath.',
    'fresh-operation': 'Operated on not long ago: ask your doctor first.',
    'back-when-lifting': 'If your back aches when you lift, stay lower.',
  },
};
