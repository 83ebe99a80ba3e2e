import type { Source } from '../model.js';

/**
 * What the numbers and the guide rest on: publications that somebody found and read. The references printed under the
 * source article could not be found and are not used. A part that could not be checked is left out.
 */
/** Cited in the guide, and fetched with it. */
export const guideSources = {
  'hayden-2021': {
    id: 'hayden-2021',
    label: 'Hayden 2021',
    citation:
      'Hayden JA, Ellis J, Ogilvie R, Malmivaara A, van Tulder MW. Exercise therapy for chronic low back pain. Cochrane Database of Systematic Reviews 2021:CD009790.',
    year: 2021,
    doi: '10.1002/14651858.CD009790.pub2',
  },
  'who-review-2023': {
    id: 'who-review-2023',
    label: 'Verville 2023',
    citation:
      'Verville L, Ogilvie R, Hincapié CA, et al. Systematic Review to Inform a World Health Organization (WHO) Clinical Practice Guideline: Benefits and Harms of Structured Exercise Programs for Chronic Primary Low Back Pain in Adults. Journal of Occupational Rehabilitation 2023;33(4):636–650.',
    year: 2023,
    doi: '10.1007/s10926-023-10124-4',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10684665',
  },
  'gordon-bloxham-2016': {
    id: 'gordon-bloxham-2016',
    label: 'Gordon & Bloxham 2016',
    citation:
      'Gordon R, Bloxham S. A Systematic Review of the Effects of Exercise and Physical Activity on Non-Specific Chronic Low Back Pain. Healthcare 2016;4(2):22.',
    year: 2016,
    doi: '10.3390/healthcare4020022',
  },
  'kim-yim-2020': {
    id: 'kim-yim-2020',
    label: 'Kim & Yim 2020',
    citation:
      'Kim B, Yim J. Core stability and hip exercises improve physical function and activity in patients with non-specific low back pain: a randomized controlled trial. The Tohoku Journal of Experimental Medicine 2020;251(3):193–206.',
    year: 2020,
    url: 'https://search.pedro.org.au/search-results/record-detail/61754',
  },
  'hatefi-2021': {
    id: 'hatefi-2021',
    label: 'Hatefi 2021',
    citation:
      'Hatefi M, Babakhani F, Ashrafizadeh M. The effect of static stretching exercises on hip range of motion, pain, and disability in patients with non-specific low back pain. Journal of Experimental Orthopaedics 2021;8:55.',
    year: 2021,
    doi: '10.1186/s40634-021-00371-w',
    pmid: '34318348',
  },
  'mayo-back-exercises': {
    id: 'mayo-back-exercises',
    label: 'Mayo Clinic, back exercises',
    citation: 'Mayo Clinic. Back exercises in 15 minutes a day.',
    url: 'https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265',
  },
  'mayo-knee-to-chest': {
    id: 'mayo-knee-to-chest',
    label: 'Mayo Clinic, knee to chest',
    citation: 'Mayo Clinic. Slide show: A guide to basic stretches. Knee-to-chest stretch. 7 February 2020.',
    year: 2020,
    url: 'https://www.mayoclinic.org/healthy-lifestyle/fitness/multimedia/stretching/sls-20076840?s=7',
  },
  'nice-ng226': {
    id: 'nice-ng226',
    label: 'NICE NG226',
    citation:
      'National Institute for Health and Care Excellence. Osteoarthritis in over 16s: diagnosis and management. NICE guideline NG226, 2022.',
    year: 2022,
    pmid: '36745715',
    url: 'https://www.nice.org.uk/guidance/ng226',
  },
  'nice-ng59': {
    id: 'nice-ng59',
    label: 'NICE NG59',
    citation:
      'National Institute for Health and Care Excellence. Low back pain and sciatica in over 16s: assessment and management. NICE guideline NG59, 2016, updated 2020.',
    year: 2016,
    url: 'https://www.nice.org.uk/guidance/ng59',
  },
  'who-2023': {
    id: 'who-2023',
    label: 'WHO 2023',
    citation:
      'World Health Organization. WHO guideline for non-surgical management of chronic primary low back pain in adults in primary and community care settings. Geneva, 2023.',
    year: 2023,
    url: 'https://www.ncbi.nlm.nih.gov/books/NBK599210/',
  },
  'steffens-2016': {
    id: 'steffens-2016',
    label: 'Steffens 2016',
    citation:
      'Steffens D, Maher CG, Pereira LSM, et al. Prevention of Low Back Pain: A Systematic Review and Meta-analysis. JAMA Internal Medicine 2016;176(2):199–208.',
    year: 2016,
    doi: '10.1001/jamainternmed.2015.7431',
    pmid: '26752509',
  },
  'shiri-2018': {
    id: 'shiri-2018',
    label: 'Shiri 2018',
    citation:
      'Shiri R, Coggon D, Falah-Hassani K. Exercise for the Prevention of Low Back Pain: Systematic Review and Meta-Analysis of Controlled Trials. American Journal of Epidemiology 2018;187(5):1093–1101.',
    year: 2018,
    doi: '10.1093/aje/kwx337',
  },
  'owen-2020': {
    id: 'owen-2020',
    label: 'Owen 2020',
    citation:
      'Owen PJ, Miller CT, Mundell NL, et al. Which specific modes of exercise training are most effective for treating low back pain? Network meta-analysis. British Journal of Sports Medicine 2020;54(21):1279–1287.',
    year: 2020,
    doi: '10.1136/bjsports-2019-100886',
  },
  'brooke-wavell-2022': {
    id: 'brooke-wavell-2022',
    label: 'Brooke-Wavell 2022',
    citation:
      'Brooke-Wavell K, Skelton DA, Barker KL, et al. Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis. British Journal of Sports Medicine 2022;56(15):837–846.',
    year: 2022,
    doi: '10.1136/bjsports-2021-104634',
    pmid: '35577538',
  },
  'acsm-2011': {
    id: 'acsm-2011',
    label: 'ACSM 2011',
    citation:
      'Garber CE, Blissmer B, Deschenes MR, et al. American College of Sports Medicine position stand: quantity and quality of exercise. Medicine & Science in Sports & Exercise 2011;43(7):1334–1359.',
    year: 2011,
    doi: '10.1249/MSS.0b013e318213fefb',
  },
  'sfh-exercise': {
    id: 'sfh-exercise',
    label: 'Sherwood Forest Hospitals',
    citation: 'Sherwood Forest Hospitals NHS Trust. Back Pain Unit: Introducing exercise.',
    url: 'https://www.sfh-tr.nhs.uk/our-services/back-pain-unit/back-pain-unit-introducing-exercise/',
  },
} as const satisfies Record<string, Source>;

/** Behind the choice of moves and numbers alone. */
const numberSources = {
  'acsm-2009': {
    id: 'acsm-2009',
    label: 'ACSM 2009',
    citation:
      'Ratamess NA, Alvar BA, Evetoch TK, et al. American College of Sports Medicine position stand: progression models in resistance training for healthy adults. Medicine & Science in Sports & Exercise 2009;41(3):687–708.',
    year: 2009,
    doi: '10.1249/MSS.0b013e3181915670',
  },
  'collings-2023': {
    id: 'collings-2023',
    label: 'Collings 2023',
    citation:
      'Collings TJ, Bourne MN, Barrett RS, et al. Gluteal Muscle Forces during Hip-Focused Injury Prevention and Rehabilitation Exercises. Medicine & Science in Sports & Exercise 2023;55(4):650–660.',
    year: 2023,
    doi: '10.1249/MSS.0000000000003091',
    pmid: '36918403',
  },
  'krause-neto-2020': {
    id: 'krause-neto-2020',
    label: 'Krause Neto 2020',
    citation:
      'Krause Neto W, Soares EG, Vieira TL, et al. Gluteus Maximus Activation during Common Strength and Hypertrophy Exercises: A Systematic Review. Journal of Sports Science and Medicine 2020;19:195–203.',
    year: 2020,
    url: 'https://www.jssm.org/hfabst.php?id=jssm-19-195.xml',
  },
  'moore-2020': {
    id: 'moore-2020',
    label: 'Moore 2020',
    citation:
      'Moore et al. A systematic review and meta-analysis of common therapeutic exercises that generate highest muscle activity in the gluteus medius and gluteus minimus segments. International Journal of Sports Physical Therapy 2020;15(6):856–881.',
    year: 2020,
    doi: '10.26603/ijspt20200856',
    pmid: '33344003',
  },
  'ebert-2017': {
    id: 'ebert-2017',
    label: 'Ebert 2017',
    citation:
      'Ebert JR, Edwards PK, Fick DP, Janes GC. A Systematic Review of Rehabilitation Exercises to Progressively Load the Gluteus Medius. Journal of Sport Rehabilitation 2017;26(5):418.',
    year: 2017,
    doi: '10.1123/jsr.2016-0088',
  },
  'baik-2021': {
    id: 'baik-2021',
    label: 'Baik 2021',
    citation:
      'Baik S-M, Cynn H-S, Shim J-H, et al. Effects of Log-Rolling Position on Hip-Abductor Muscle Activation During Side-Lying Hip-Abduction Exercise in Participants With Gluteus Medius Weakness. Journal of Athletic Training 2021;56(9):945–951.',
    year: 2021,
    doi: '10.4085/306-20',
    pmid: '33150402',
  },
} as const satisfies Record<string, Source>;

export const sources = { ...guideSources, ...numberSources };

/** Ids of the built-in sources. */
export type SourceId = keyof typeof sources;
