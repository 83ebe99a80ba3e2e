/** Paper, in engines whose driver cannot emulate it: what is said for print holds on the screen, until what is returned is called. */
export function asPrinted(roots: readonly ShadowRoot[]): () => void {
  const rules = new Set(
    roots.flatMap((root) => root.adoptedStyleSheets.flatMap(({ cssRules }) => printRulesIn(cssRules))),
  );
  for (const { media } of rules) media.mediaText = 'all';
  dispatchEvent(new Event('beforeprint'));
  return () => {
    for (const { media } of rules) media.mediaText = 'print';
    dispatchEvent(new Event('afterprint'));
  };
}

function printRulesIn(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') return [rule];
    return 'cssRules' in rule ? printRulesIn(rule.cssRules as CSSRuleList) : [];
  });
}
