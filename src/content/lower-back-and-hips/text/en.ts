import type { LowerBackAndHipsText } from '../index.js';

export const text: LowerBackAndHipsText = {
  exercises: {
    'hip-flexor': {
      name: 'Hip flexor stretch',
      steps: [
        'Rest one knee on a cushion and plant the other foot ahead of you, heel under knee.',
        'Draw your tailbone in and tense the buttock above the cushion.',
        'Shift your weight to the front foot until the hip behind you feels long.',
        'Stay tall through the chest. Let your breath come and go.',
        'Ease back, then change knees.',
      ],
      sides: {
        left: 'Left knee down.',
        right: 'Right knee down.',
        toLeft: 'Ease back. Change knees, hands on your front thigh: left knee down.',
        toRight: 'Ease back. Change knees, hands on your front thigh: right knee down.',
      },
      picture: 'One knee on a cushion, the other foot in front, weight shifted forward, back upright.',
      mistakes: ['Hollowing the back', 'Bending over the front leg', 'Letting the front knee fall inwards'],
      easier: 'Do it standing: one foot back, a hand on the wall, tailbone drawn in.',
      harder: 'Raise the arm on the kneeling side and lean a little the other way.',
    },
    butterfly: {
      name: 'Butterfly',
      steps: [
        'Sit up on a cushion and let the soles of your feet meet.',
        'Slide your heels to where it feels easy, and hold your shins.',
        'Allow both knees to drop outwards by their own weight.',
        'Grow tall and breathe slowly. Push nothing.',
        'To come out, bring your knees together with your hands.',
      ],
      picture: 'Sitting on a cushion, soles of the feet together, knees dropping out to the sides, back upright.',
      mistakes: ['Bouncing', 'Pressing the knees down', 'Rounding the back'],
      easier: 'Sit higher, rest your back against a wall, and slide your feet further out.',
      harder: 'Slide your feet closer and tilt your trunk forward as one piece.',
    },
    'glute-bridge': {
      name: 'Glute bridge',
      steps: [
        'Lie face up, knees bent, feet as wide apart as your hips.',
        'Lay your arms along your sides and draw in your belly a little.',
        'As you breathe out, press your heels down and raise your hips.',
        'Stop when your body is straight from shoulder to knee. Tense your buttocks and breathe on.',
        'Come down slowly, one part of your back after the other.',
      ],
      picture: 'Lying face up with bent knees, hips raised so that the body is straight from shoulder to knee.',
      mistakes: ['Hollowing the back at the top', 'Pressing through the toes', 'Holding your breath'],
      easier: 'Raise your hips only half as high, and rest between lifts for as long as you like.',
      harder: 'Stay up for longer, or put a band above your knees.',
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
    'bent-knee': 'Sore knees: slide your feet further out.',
    'supine-pregnancy': 'Pregnant, from about week 16: ask your midwife before you lie flat on your back.',
    'breath-blood-pressure': 'High blood pressure: keep breathing all the way.',
    'fresh-operation': 'Operated on not long ago: ask your doctor first.',
    'back-when-lifting': 'If your back aches on the way up, stay lower.',
  },
};
