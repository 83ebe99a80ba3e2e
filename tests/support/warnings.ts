/** Collects the warnings of each test of a suite, in place of printing them. */
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
