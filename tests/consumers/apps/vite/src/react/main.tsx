import 'limber/all.js';
import type {} from 'limber/react';
import type { RoutineList } from 'limber';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const routine = useRef<RoutineList>(null);
  const [step, setStep] = useState('');
  return (
    <main>
      <button onClick={() => routine.current?.start()}>Start</button>
      <routine-list
        ref={routine}
        routine="short"
        level={2}
        floorFree
        style={{ '--limber-accent': '#7a3e52' }}
        onroutine-step={({ exercise, index, count }) => setStep(`${exercise} ${index + 1}/${count}`)}
      >
        <a slot="aside" href="#mats">
          Måtter
        </a>
      </routine-list>
      <output>{step}</output>
    </main>
  );
}

createRoot(document.querySelector('#app')!).render(<App />);
