/** The part of the schema.org vocabulary that is used here, as JSON-LD: https://schema.org/docs/schemas.html */

/** A reference to a thing that is described elsewhere in the graph. */
export interface Reference {
  readonly '@id': string;
}

export type ActivityCategory = 'https://schema.org/Flexibility' | 'https://schema.org/StrengthTraining';

interface Described extends Reference {
  /** Address of the page that shows it. */
  readonly url?: string;
  readonly name: string;
  /** Language of the words, such as `da`. */
  readonly inLanguage: string;
}

export interface HowToStep {
  readonly '@type': 'HowToStep';
  readonly position: number;
  readonly text: string;
}

export interface HowToTool {
  readonly '@type': 'HowToTool';
  readonly name: string;
}

export interface PhysicalActivity {
  readonly '@type': 'PhysicalActivity';
  readonly name: string;
  /** Left out for moves that are neither stretches nor strength work. */
  readonly category?: ActivityCategory;
  readonly associatedAnatomy?: readonly { readonly '@type': 'AnatomicalStructure'; readonly name: string }[];
}

/** One exercise. */
export interface HowTo extends Described {
  readonly '@type': 'HowTo';
  /** The dosage, in the words of the page. */
  readonly description?: string;
  readonly image?: readonly string[];
  /** A duration in ISO 8601: `PT1M8S`. */
  readonly totalTime?: string;
  readonly tool?: readonly HowToTool[];
  /** Left out where the collection has no words for it. */
  readonly step?: readonly HowToStep[];
  readonly about: PhysicalActivity;
}

/** A routine. */
export interface ExercisePlan extends Described {
  readonly '@type': 'ExercisePlan';
  readonly image?: readonly string[];
  readonly activityDuration: string;
  readonly exerciseType?: readonly string[];
  readonly category?: readonly ActivityCategory[];
  readonly hasPart: readonly Reference[];
}

export interface Question extends Reference {
  readonly '@type': 'Question';
  readonly url?: string;
  readonly name: string;
  readonly acceptedAnswer: {
    readonly '@type': 'Answer';
    readonly text: string;
    readonly citation?: readonly { readonly '@type': 'CreativeWork'; readonly name: string; readonly url?: string }[];
  };
}

export interface FaqPage extends Described {
  readonly '@type': 'FAQPage';
  readonly mainEntity: readonly Question[];
}

export type Thing = HowTo | ExercisePlan | FaqPage;

/** One graph for a page. */
export interface StructuredData {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Thing[];
}
