/** The colours of the figures on paper: those of a page with the accent of the library, in light. */
export const figureStyles = `
.body { fill: #2f514a; }
.body.far, .crease { fill: #223f3e; }
.crease { opacity: 0.5; }
.skin { fill: #d8a07c; }
.skin.far, .line { fill: #9c6d52; }
.top { fill: #b3c1b6; }
.sleeve { fill: #a4b4a9; }
.sleeve.far { fill: #849a90; }
.fold { fill: #2f514a; opacity: 0.3; }
.eye { fill: #3a2a24; }
.hair, .grey { fill: #40322c; }
.seam, .fibre, .arrow { fill: none; }
.rim, .seam, .fibre, .arrow { stroke: #9c6d52; stroke-width: 1.4; paint-order: stroke; stroke-linecap: round; stroke-linejoin: round; }
.seam.body { stroke: #223f3e; }
.seam.sleeve { stroke: #849a90; }
.muscle { fill: #e9c069; stroke: #e9c06960; stroke-width: 1.2; }
.muscle.soft { fill: none; stroke-width: 3.4; }
.muscle.deep { fill: #b5813f; }
.fibre { stroke: #223f3e; stroke-width: 0.7; opacity: 0.32; }
.arrow { stroke: #9c7838; stroke-width: 2.4; }
.shade { fill: #12201e29; }
.ghost { opacity: 0.22; }
.ghost path { fill: #2f514a; stroke: none; }
.prop { fill: #ebe6dc; }
.prop-1 { fill: #ded1bd; }
.prop-2 { fill: #cdbaa2; }
.prop-3 { fill: #f3efe7; }
.man .skin { fill: #a06c4b; }
.man .skin.far, .man .line { fill: #784c34; }
.man :is(.seam.skin, .rim) { stroke: #784c34; }
.man .top { fill: #b0bdc5; }
.man .sleeve { fill: #9fafb7; }
.man .grey { fill: #55565a; }
.senior .skin { fill: #dfa685; }
.senior .top { fill: #b8b097; }
.senior .sleeve { fill: #a6a38d; }
.senior .skin.far, .senior .line { fill: #a17058; }
.senior :is(.seam.skin, .rim) { stroke: #a17058; }
.senior .grey { fill: #85888f; }
.seam.seam { fill: none; }
`;
