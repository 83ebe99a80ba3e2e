'use client';
import type { RoutineList } from 'limber';
import type {} from 'limber/react';
import { useEffect, useRef, useState } from 'react';

/** Takes the elements over as they were sent. */
async function hydrate() {
  await import('limber/hydrate.js'); // before everything that brings Lit along
  const { default: danish } = await import('limber/locales/da.js');
  const { registerLanguage } = await import('limber');
  registerLanguage(danish);
  await import('limber/all.js');
}

export function Routine({ innerHtml }: { innerHtml: string }) {
  const list = useRef<RoutineList>(null);
  const [told, tell] = useState('');

  useEffect(() => {
    void hydrate();
    // not as `onroutine-start`: React forgets those of elements that it takes over, github.com/react/react/issues/35446
    const begun = () => tell('begun');
    const element = list.current;
    element?.addEventListener('routine-start', begun);
    return () => element?.removeEventListener('routine-start', begun);
  }, []);

  return (
    <>
      <routine-list
        ref={list}
        routine="short"
        lang="da"
        suppressHydrationWarning // a browser makes a shadow root of the template, which React then looks for in vain
        dangerouslySetInnerHTML={{ __html: innerHtml }}
      />
      <output>{told}</output>
    </>
  );
}
