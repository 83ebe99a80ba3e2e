/** Silences `console.warn` in a suite, and collects the warnings of the present test. */
export function collectWarnings(): string[] {
  const warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (first: unknown) => void warnings.push(String(first));
  });
  afterEach(() => {
    console.warn = warn;
  });
  return warnings;
}
