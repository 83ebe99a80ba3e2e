/** What a body lies, sits and leans on. Outlines like those of rig.ts: the floor is y = 0, what lies on it is above. */
export const PROPS = {
  mat: ['prop M2 0H98A2 2.5 0 0 1 98 5H2A2 2.5 0 0 1 2 0Z'],
  floor: ['prop-2 M1 0H99A1 1 0 0 1 99 2H1A1 1 0 0 1 1 0Z'],
  cushion: ['prop-2 M4-8H46C51-8 51 0 46 0H4C-1 0-1-8 4-8Z'],
  wall: ['prop M0-200H8V0H0Z'],
  // a wall behind the body, with its skirting and a rail that a hand can rest on
  panel: [
    'prop-3 M4-200H96C98-200 100-199 100-196V0H0V-196C0-199 2-200 4-200Z',
    'prop-2 M0-9H100V0H0ZM0-99H100V-93H0Z',
  ],
  chair: [
    'prop M11-38H15L14-3H11ZM39-38H43L44-3H41Z',
    'prop-2 M2-38H7L6 0H2ZM46-38H51L53 0H49Z',
    'prop-2 M-8-92C-8-96-3-97-2-92L7-41H50C54-41 54-34 50-34H4C1-34 0-36 0-38Z',
  ],
  'chair-front': [
    'prop M-24-40V-92C-24-98 24-98 24-92V-40H18V-86H-18V-40ZM-22-38H-17V-4H-21ZM22-38H17V-4H21Z',
    'prop-2 M-30-38H-25L-26 0H-30ZM25-38H30V0H26ZM-30-44H30C34-44 34-36 30-36H-30C-34-36-34-44-30-44Z',
  ],
  worktop: ['prop M7-90H54V-8H7ZM12-8H54V0H12Z', 'prop-2 M2-97H54V-90H2C-1-90-1-97 2-97Z'],
  'worktop-front': [
    'prop-3 M-78-90H78V0H-78Z',
    'prop-2 M-84-97H84C87-97 87-90 84-90H-84C-87-90-87-97-84-97ZM-1-90H1V0H-1Z',
  ],
  sofa: [
    'prop M-66-70C-66-78-52-78-52-70V-8H-66Z',
    'prop-2 M-52-38H-4C2-38 2-24-2-24H-52Z',
    'prop M-66-24H-2V-4H-66ZM-62-4H-57V0H-62ZM-10-4H-5V0H-10Z',
  ],
} satisfies Record<string, readonly string[]>;

export type PropName = keyof typeof PROPS;
