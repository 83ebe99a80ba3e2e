'use client';
import type {} from 'limber/react';
import { useEffect, useState } from 'react';

/** What the server has sent, taken over once the page runs. */
export function Routine({ innerHtml }: { innerHtml: string }) {
  const [told, tell] = useState('');

  useEffect(() => {
    void import('limber/hydrate.js')
      .then(() => import('limber/locales/da.js'))
      .then(async ({ default: danish }) => {
        const { registerLanguage } = await import('limber');
        registerLanguage(danish);
        await import('limber/all.js');
      });
  }, []);

  return (
    <>
      <routine-list
        routine="short"
        lang="da"
        suppressHydrationWarning // a browser turns the template into a shadow root, which React looks for in vain
        dangerouslySetInnerHTML={{ __html: innerHtml }}
        onroutine-start={() => tell('begun')}
      />
      <output>{told}</output>
    </>
  );
}
