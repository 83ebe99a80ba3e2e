/** Print media in engines whose driver cannot emulate them: applies print rules on the screen until the returned function is called. */
export function asPrinted(roots: readonly ShadowRoot[]): () => void {
  const rules = new Set(
    roots.flatMap((root) => root.adoptedStyleSheets.flatMap(({ cssRules }) => printRulesIn(cssRules))),
  );
  const written = new Map([...rules].map(({ media }) => [media, media.mediaText]));
  for (const media of written.keys()) media.mediaText = 'all';
  dispatchEvent(new Event('beforeprint'));
  return () => {
    for (const [media, text] of written) media.mediaText = text;
    dispatchEvent(new Event('afterprint'));
  };
}

function printRulesIn(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSMediaRule && rule.media.mediaText.split(', ').includes('print')) return [rule];
    return 'cssRules' in rule ? printRulesIn(rule.cssRules as CSSRuleList) : [];
  });
}
