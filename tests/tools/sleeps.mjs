import ts from 'typescript';

const sleepers = new Set(['aTimeout', 'waitForTimeout', 'sleep', 'delay', 'nextSecond', 'oneSecond']);

/** Where a test waits for time to pass instead of for what it expects: `path:line`, each. */
export function sleepsIn(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (isSleep(node)) found.push(`${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isSleep(node) {
  if (ts.isImportDeclaration(node)) return /^(node:)?timers\/promises$/.test(node.moduleSpecifier.text);
  if (!ts.isCallExpression(node)) return false;
  const name = calledName(node.expression);
  return sleepers.has(name) || (name === 'setTimeout' && (ts.isAwaitExpression(node.parent) || isInNewPromise(node)));
}

const calledName = (called) => (ts.isPropertyAccessExpression(called) ? called.name.text : called.text);

function isInNewPromise(node) {
  if (!node.parent) return false;
  if (ts.isNewExpression(node.parent) && node.parent.expression.getText() === 'Promise') return true;
  return isInNewPromise(node.parent);
}
