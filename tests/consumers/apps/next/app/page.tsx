import { renderElement } from 'limber/ssr.js';
import { Routine } from './routine';

/** Made once, at the build. */
export default async function Page() {
  const { innerHtml } = await renderElement('routine-list', { routine: 'short', lang: 'da' });
  return (
    <main>
      <h1>Måtte</h1>
      <Routine innerHtml={innerHtml} />
    </main>
  );
}
