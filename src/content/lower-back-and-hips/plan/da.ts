import type { GuideSection } from '../../model.js';

export const plan = [{ id: 'week', title: 'A week', body: ['One.'] }] satisfies GuideSection[];
