import ts from 'typescript';

/** Gives back what it is given, as far as texts go. */
const SEE_THROUGH = new Set(['$derived', 'unpack', 'pack', 'bindShortWords']);

/** Whether an identifier only names something, and asks for nothing. */
export function isName(node: ts.Node): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isBindingElement(parent) ||
    ts.isTypeNode(parent) ||
    ts.isTypeElement(parent) ||
    ts.isImportSpecifier(parent) ||
    ((ts.isVariableDeclaration(parent) || ts.isParameter(parent)) && parent.name === node)
  );
}

/** The keys that an expression can be, where they are written out or are those of the two sides. */
export function keysIn(key: ts.Expression): string[] | undefined {
  if (ts.isStringLiteralLike(key)) return [key.text];
  if (ts.isIdentifier(key) && key.text === 'side') return ['now', 'goal'];
  if (!ts.isConditionalExpression(key)) return undefined;
  const [yes, no] = [keysIn(key.whenTrue), keysIn(key.whenFalse)];
  return yes && no && [...yes, ...no];
}

/** Whether a value of this is one of its parts. */
export function isSeenThrough(node: ts.Node): boolean {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isConditionalExpression(node) ||
    (ts.isCallExpression(node) && SEE_THROUGH.has(node.expression.getText())) ||
    (ts.isBinaryExpression(node) && /^(\?\?|\|\||&&)$/.test(node.operatorToken.getText()))
  );
}

/** Whether an area of texts goes on as `t` or under its own name, to whoever names it in a type. */
export function isCarried({ parent }: ts.Node, place: string): boolean {
  return (
    (ts.isShorthandPropertyAssignment(parent) || ts.isPropertyAssignment(parent)) &&
    [place, 't'].includes(parent.name.getText())
  );
}

/** The nodes right inside a node. */
export function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

/** Whether a part of something is asked for, by a key that is written out or computed. */
export function isAccess(
  node: ts.Node,
): node is ts.PropertyAccessExpression | ts.ElementAccessExpression {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

/** Whether it is asked for a part of this. */
export function isLookedInto(node: ts.Node): boolean {
  return isAccess(node.parent) && node.parent.expression === node;
}

/** Whether what becomes of a group is known: it is looked into, or gets a name. */
export function isFollowed(node: ts.Node): boolean {
  const { parent } = node;
  if (isLookedInto(node) || ts.isVariableDeclaration(parent)) return true;
  return isSeenThrough(parent) && isFollowed(parent);
}
