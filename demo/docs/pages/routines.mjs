import { boutOf, buildTimeline, markup } from '../parts/library.mjs';
import { dosageOf, exercises, figure, id as idToCopy, messages, nameOf, routines, words } from '../parts/move.mjs';
import { sectionAt } from '../parts/section.mjs';

/** As a list lays it out: at its own pace, with its own sets at most. */
function lengthOf({ pace = 'standard', setsAtMost }, ids) {
  const bouts = ids.map((id) => boutOf(exercises[id], 1, { setsAtMost }));
  return buildTimeline(bouts, { pace }).durationMs;
}

const needed = (ids) => {
  const things = [...new Set(ids.flatMap((id) => exercises[id].equipment))];
  return messages.listed(things.map((thing) => messages.equipment[thing]));
};

const tile = async (id) => markup`<li><a href="moves.html#${id}">${nameOf(id)}</a>
<span>${dosageOf(id)}</span>
<div class="drawn">${await figure(id)}</div></li>
`;

const titleOf = ({ id }, milliseconds) => words.routines[id].title.replace('{minutes}', messages.minutes(milliseconds));

async function part(routine) {
  const { id, exercises: ids } = routine;
  const milliseconds = lengthOf(routine, ids);
  const away = routine.floorFree ?? ids.map((each) => exercises[each].forms.floorFree ?? each);
  return sectionAt(
    id,
    titleOf(routine, milliseconds),
    markup`<p class="dose">${idToCopy(id)} ${messages.moveCount(ids.length)} · ${messages.minutes(milliseconds)} · ${needed(ids)}</p>
<ol class="tiles">${await Promise.all(ids.map(tile))}</ol>
<p>Off the floor, in ${messages.minutes(lengthOf(routine, away))}: ${messages.listed(away.map(nameOf))}.</p>`,
  );
}

export default {
  slug: 'routines',
  title: 'Routines',
  lede: 'The moves of each routine. Write its id in the attribute “routine”. Its length depends on level, pace and place.',
  body: async () => markup`${await Promise.all(Object.values(routines).map(part))}`,
};
