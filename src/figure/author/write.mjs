/** Writes ../poses.ts: `node src/figure/author/write.mjs`, or `npm run poses`. */
import { writeFileSync } from 'node:fs';
import { posesModule, target } from './poses-module.mjs';

writeFileSync(target, await posesModule());
