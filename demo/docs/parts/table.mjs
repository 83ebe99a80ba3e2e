import { markup } from './library.mjs';

/** Columns that have nothing to tell in any row are left out. Each cell names its own, for where there is no room beside the others. */
export function table(columns, rows) {
  const used = columns.map((_, at) => rows.some((row) => row[at] !== '' && row[at]?.markup !== ''));
  const kept = (cells) => cells.filter((_, at) => used[at]);
  const [, ...names] = kept(columns);
  const plain = (name) => (name.markup ?? name).replace(/<[^>]*>/g, '');
  const cell = (value, at) => markup`<td data-column="${plain(names[at])}">${value}</td>`;
  return markup`<div class="table"><table>
<thead><tr>${kept(columns).map((column) => markup`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => {
  const [first, ...others] = kept(row);
  return markup`<tr><th scope="row">${first}</th>${others.map(cell)}</tr>\n`;
})}</tbody>
</table></div>
`;
}
