import { expect, fixture, html } from '@open-wc/testing';
import type { Graph } from 'schema-dts';
import '../../src/all.js';
import type { RoutineList } from '../../src/elements/routine-list/routine-list.js';
import { toStructuredData, type ExercisePlan, type StructuredData } from '../../src/publish/structured-data.js';
import { languages } from '../support/languages.js';

/** A type error here means that our types do not match schema.org. */
export const ofTheVocabulary = (data: StructuredData): Graph => data;

describe('structured data', () => {
  for (const lang of Object.keys(languages)) {
    for (const floorFree of [false, true]) {
      it(`describes the moves that a routine shows (${lang}${floorFree ? ', off the floor' : ''})`, async () => {
        const list = await fixture<RoutineList>(
          html`<routine-list routine="gentle" level="2" lang=${lang} ?floor-free=${floorFree}></routine-list>`,
        );
        await list.updateComplete;
        const [plan, ...parts] = toStructuredData({ routine: 'gentle', level: 2, lang, floorFree })['@graph'];
        const { activityDuration, name } = plan as ExercisePlan;
        const shown = (list.shadowRoot?.textContent ?? '').replaceAll('\u00ad', '');
        expect(shown.includes(name), name).to.equal(true);
        expect(parts.map((part) => part['@id'])).to.deep.equal(list.steps.map((id) => `#exercise-${id}`));
        const [, minutes = 0, seconds = 0] = /^PT(?:(\d+)M)?(?:(\d+)S)?$/.exec(activityDuration) ?? [];
        expect(Number(minutes) * 60 + Number(seconds)).to.equal(Math.round(list.durationMs / 1000));
        for (const part of parts) {
          expect(shown.includes(part.name), part.name).to.equal(true);
          if ('description' in part) expect(shown.includes(part.description ?? ''), part.description).to.equal(true);
        }
      });
    }
  }
});
