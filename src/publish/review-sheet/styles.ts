import { figureStyles } from './figure-styles.js';

/**
 * Styles for A4 paper first, with system fonts, and the figures in their colours for light surfaces. `foot` is printed at the foot of each
 * page; it may only contain letters and digits.
 */
export const sheetStyles = (foot: string): string => `
@page {
  size: A4;
  margin: 14mm 12mm 16mm;
  font: 8pt system-ui, sans-serif;
  color: #4b5553;
  @bottom-left { content: "${foot}"; }
  @bottom-right { content: counter(page) " / " counter(pages); }
}
:root { color-scheme: light; font: 9.5pt/1.38 system-ui, sans-serif; color: #1d2422; background: #fff; }
body { max-width: 190mm; margin: 0 auto; padding: 8mm; }
h1 { margin: 0 0 3mm; font-size: 20pt; line-height: 1.15; }
h2 { margin: 0 0 3mm; padding-block-end: 1mm; border-block-end: 2pt solid #2c6e63; font-size: 14pt; }
h2 code, h3 code { font-size: 9pt; font-weight: 400; }
h3 { margin: 5mm 0 2mm; font-size: 11.5pt; }
h1, h2, h3, caption { break-after: avoid; text-wrap: balance; }
p { margin: 0 0 2.5mm; }
a { color: #1f5a50; }
code { font: 0.86em ui-monospace, monospace; color: #5a6461; overflow-wrap: anywhere; }
td code { font-size: 7.5pt; white-space: nowrap; }
small { font-size: 8.5pt; color: #4b5553; overflow-wrap: anywhere; }
section { margin-block-start: 9mm; }
nav { margin-block-start: 6mm; }
nav ol { columns: 3; column-gap: 6mm; margin: 0 0 3mm; padding-inline-start: 5mm; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.5mm 5mm; margin: 0 0 4mm; }
dt { color: #4b5553; }
dd { margin: 0; }
.hash { color: inherit; font-weight: 600; }
.record { margin: 0; padding: 2mm 3mm; background: #f3f1ec; font: 8pt/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.fields { display: grid; grid-template-columns: 1fr 1fr; gap: 5mm 8mm; margin: 5mm 0; }
.fields label { display: flex; gap: 2mm; align-items: end; }
.fields input { flex: 1; min-width: 0; min-height: 7mm; padding: 0; border: 0; border-block-end: 0.75pt solid #1d2422; border-radius: 0; background: none; font: inherit; }
.missing { padding: 2mm 3mm; border: 1pt dashed #a98556; }
.pictures { display: flex; flex-wrap: wrap; gap: 3mm; margin-block-end: 3mm; break-inside: avoid; break-after: avoid; }
figure { flex: 0 1 43mm; margin: 0; }
figure svg { display: block; width: 100%; border: 0.5pt solid #d8d5cd; border-radius: 2mm; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
figcaption { margin-block-start: 1mm; font-size: 9pt; }
table { width: 100%; margin: 0 0 4mm; border-collapse: collapse; }
caption { padding: 1mm 0; font-weight: 650; color: #1f5a50; text-align: start; }
thead { display: table-header-group; }
thead th { font-size: 8.5pt; font-weight: 400; color: #4b5553; }
th, td { padding: 0.8mm 2mm; border: 0.5pt solid #c9c8c2; text-align: start; vertical-align: top; }
tr, table { break-inside: avoid; }
th[scope='row'] { font-weight: 500; }
thead th:first-child { width: 36mm; }
.remarks { table-layout: fixed; }
.remarks thead th:last-child { width: 38mm; }
.numbers thead th { white-space: nowrap; }
.numbers th[scope='row'] { white-space: nowrap; }
.whole { white-space: nowrap; }
.beside { display: flex; gap: 6mm; }
.beside table { flex: 1; }
.beside thead th:first-child { width: 22mm; }
.beside td { white-space: nowrap; }
.tick { display: inline-flex; gap: 1.8mm; align-items: start; }
.tick input { appearance: none; flex: none; width: 3.6mm; height: 3.6mm; margin: 0.45mm 0 0; border: 0.75pt solid #1d2422; border-radius: 0.6mm; background: #fff; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.tick input:checked { background: #2c6e63 url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'%3E%3Cpath d='M2 5l2 2 4-4' fill='none' stroke='%23fff' stroke-width='1.6'/%3E%3C/svg%3E"); }
.tick input:focus-visible { outline: 2pt solid #2c6e63; outline-offset: 1pt; }
.verdict { display: flex; flex-wrap: wrap; gap: 1mm 5mm; padding: 2mm 3mm; border: 0.75pt solid #2c6e63; border-radius: 1mm; break-before: avoid; }
${figureStyles}@media print {
  body { max-width: none; padding: 0; }
  .exercise, #routines, #guide, #sources, #floor { margin: 0; break-before: page; }
  .routine { break-inside: avoid; }
  a { color: inherit; text-decoration: none; }
  ::placeholder { color: transparent; }
}
`;
