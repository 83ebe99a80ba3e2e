/**
 * A React, a Vue and a Svelte app with typed templates, built by Vite: `apps/vite`. They compile under strict TypeScript, a wrong
 * attribute does not, and the built pages play and hear events. (More type errors and completions: `typings.test.mjs`.)
 */
import assert from 'node:assert/strict';
import { until } from '../e2e/support.mjs';
import { browserFor, served, textIn } from './browse.mjs';
import { appFiles, consumer, freshProject } from './support.mjs';

const dependencies = {
  ...{ vite: '8.3.8', typescript: '5.9.3' },
  ...{ react: '19.3.1', 'react-dom': '19.3.1', '@vitejs/plugin-react': '6.3.0' },
  ...{ '@types/react': '19.3.3', '@types/react-dom': '19.3.0' },
  ...{ vue: '3.5.45', 'vue-tsc': '3.3.14', '@vitejs/plugin-vue': '6.0.11' },
  ...{ svelte: '5.57.3', 'svelte-check': '4.7.8', '@sveltejs/vite-plugin-svelte': '7.3.1' },
};

const apps = {
  react: { source: 'src/react/main.tsx', check: ['tsc', '-p', 'src/react'] },
  vue: { source: 'src/vue/App.vue', check: ['vue-tsc', '-p', 'src/vue'] },
  svelte: {
    source: 'src/svelte/App.svelte',
    check: ['svelte-check', '--workspace', 'src/svelte', '--tsconfig', './tsconfig.json'],
  },
};

consumer('apps of Vite are typed, and play', async (t) => {
  const project = await freshProject(t, appFiles('vite'), dependencies);

  for (const [name, { source, check }] of Object.entries(apps)) {
    await t.test(`${name}: the app compiles, a wrong attribute does not`, async () => {
      const text = project.read(source);
      const right = await project.try(...check);
      assert.equal(right.code, 0, right.output);
      project.write(source, text.replace('routine="short"', 'routin="short"'));
      const wrong = await project.try(...check);
      project.write(source, text);
      assert.notEqual(wrong.code, 0);
      assert.match(wrong.output, /routin\b/);
    });
  }

  await project.run('vite', 'build');
  const origin = await served(t, project.path('dist'));
  const open = await browserFor(t);

  for (const name of Object.keys(apps)) {
    await t.test(`${name}: the built page plays, and hears the events`, async () => {
      const { page, problems } = await open(`${origin}/${name}.html`);
      await until(page, () => document.querySelector('routine-list')?.hasUpdated);
      await page.$eval('button', (button) => button.click());
      await until(page, () => document.querySelector('output').textContent === 'chair-knee-to-chest 1/4');
      const { level, floorFree, accent, shown } = await page.$eval('routine-list', (list) => ({
        level: list.level,
        floorFree: list.floorFree,
        accent: getComputedStyle(list).getPropertyValue('--limber-accent'),
        shown: list.querySelector('a').assignedSlot?.name,
      }));
      assert.deepEqual(
        { level, floorFree, accent, shown },
        { level: 2, floorFree: true, accent: 'rgb(122, 62, 82)', shown: 'aside' },
      );
      assert.match(await textIn(page, 'routine-list'), /Knæ til bryst/);
      assert.deepEqual(problems, []);
    });
  }
});
