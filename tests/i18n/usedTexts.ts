import ts from 'typescript';
import {
  childrenOf,
  isAccess,
  isCarried,
  isFollowed,
  isLookedInto,
  isName,
  isSeenThrough,
  keysIn,
} from './syntax.ts';

/** Where something leads: into the texts, by a path of keys, or to a type that has members. */
type Place = string | ts.InterfaceDeclaration | ts.TypeLiteralNode;

const isText = (value: unknown) => typeof value !== 'object' || value === null || 'other' in value;

/**
 * Finds the texts of a tree that code can reach. It follows names and types as they are written, not
 * scopes: in doubt a text counts as used.
 */
export function usedTexts(tree: object, files: readonly ts.SourceFile[]): Set<string> {
  const used = new Set<string>();
  const names = new Map(files.map((file) => [file, new Map<string, Set<Place>>()]));
  const types = new Map<string, ts.TypeAliasDeclaration | ts.InterfaceDeclaration>();
  const results = new Map<string, ts.TypeNode>();
  /** Groups that some type names: whoever gets one says itself what is used of it. */
  const typed = new Set<string>();

  /** The places right inside a place. */
  const parts = new Map<string, readonly string[]>();
  const list = (path: string, value: unknown): void => {
    if (isText(value)) return;
    const inside = Object.entries(value as object).map(
      ([key, part]: [string, unknown]) => [path ? `${path}.${key}` : key, part] as const,
    );
    parts.set(
      path,
      inside.map(([part]) => part),
    );
    inside.forEach(([part, of]) => list(part, of));
  };
  list('', tree);
  const inside = (path: string) => parts.get(path) ?? [];

  function child(place: Place, key: string): Place[] {
    if (typeof place === 'string') {
      return inside(place).filter((path) => path.slice(place ? place.length + 1 : 0) === key);
    }
    const own = place.members.flatMap((member) =>
      member.name?.getText() === key && ts.isPropertySignature(member) && member.type
        ? placesOfType(member.type)
        : [],
    );
    const above = ts.isInterfaceDeclaration(place)
      ? (place.heritageClauses ?? []).flatMap((clause) => clause.types.flatMap(placesOfType))
      : [];
    return [...own, ...above.flatMap((one) => child(one, key))];
  }

  function placesOfType(type: ts.Node): Place[] {
    if (ts.isTypeLiteralNode(type)) return [type];
    if (ts.isTypeQueryNode(type)) return known(type.exprName);
    if (ts.isIndexedAccessTypeNode(type)) {
      const key = type.indexType.getText().slice(1, -1);
      return placesOfType(type.objectType).flatMap((place) => child(place, key));
    }
    const places: Place[] = [];
    if (ts.isTypeReferenceNode(type) || ts.isExpressionWithTypeArguments(type)) {
      const name = ts.isTypeReferenceNode(type)
        ? type.typeName.getText()
        : type.expression.getText();
      const declared = types.get(`${type.getSourceFile().fileName} ${name}`) ?? types.get(name);
      if (name === 'Dictionary') places.push('');
      else if (declared) places.push(...membersOf(declared));
    }
    return [...places, ...childrenOf(type).flatMap(placesOfType)];
  }

  const membersOf = (declared: ts.TypeAliasDeclaration | ts.InterfaceDeclaration): Place[] =>
    ts.isInterfaceDeclaration(declared) ? [declared] : placesOfType(declared.type);

  const known = (name: ts.Node) => [
    ...(names.get(name.getSourceFile())!.get((name as ts.Identifier).text) ?? []),
  ];

  function placesOf(node: ts.Node): Place[] {
    if (ts.isIdentifier(node)) return known(node);
    if (ts.isTypeNode(node)) return placesOfType(node);
    if (ts.isPropertyAccessExpression(node)) {
      if (node.name.text === 'props' && node.getText() === 'Astro.props') {
        const props = types.get(`${node.getSourceFile().fileName} Props`);
        return props ? membersOf(props) : [];
      }
      return placesOf(node.expression).flatMap((place) => child(place, node.name.text));
    }
    if (ts.isElementAccessExpression(node)) {
      const keys = keysIn(node.argumentExpression);
      return placesOf(node.expression).flatMap((place): readonly Place[] => {
        // Only records of whole dictionaries, or of what has members, are looked into like this.
        if (place === '' || typeof place !== 'string') return [place];
        return keys?.flatMap((key) => child(place, key)) ?? inside(place);
      });
    }
    if (isSeenThrough(node)) return childrenOf(node).flatMap(placesOf);
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return [];
    const { text: name } = node.expression;
    const result = results.get(`${node.getSourceFile().fileName} ${name}`) ?? results.get(name);
    return result ? placesOfType(result) : [];
  }

  function bind(name: ts.BindingName, places: readonly Place[]): void {
    if (ts.isIdentifier(name)) {
      const all = names.get(name.getSourceFile())!;
      const groups = places.filter((place) => typeof place !== 'string' || parts.has(place));
      if (groups.length > 0)
        all.set(name.text, new Set([...(all.get(name.text) ?? []), ...groups]));
    } else if (ts.isObjectBindingPattern(name)) {
      for (const { propertyName, name: own, dotDotDotToken } of name.elements) {
        const key = (propertyName ?? own).getText();
        const of = dotDotDotToken ? places : places.flatMap((place) => child(place, key));
        of.forEach(touch);
        bind(own, of);
      }
    }
  }

  function touch(place: Place): void {
    if (typeof place === 'string' && !parts.has(place)) used.add(place);
  }

  function sweep(path: string): void {
    touch(path);
    inside(path).forEach(sweep);
  }

  function learn(node: ts.Node): void {
    if (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) {
      types.set(`${node.getSourceFile().fileName} ${node.name.text}`, node);
      if (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Export)
        types.set(node.name.text, node);
    }
    if (ts.isFunctionDeclaration(node) && node.name && node.type) {
      results.set(node.name.text, node.type);
    }
    if (ts.isParameter(node) && node.type && ts.isFunctionTypeNode(node.type)) {
      results.set(`${node.getSourceFile().fileName} ${node.name.getText()}`, node.type.type);
    }
    ts.forEachChild(node, learn);
  }

  function follow(node: ts.Node): void {
    if (ts.isImportDeclaration(node)) followImport(node);
    if (ts.isVariableDeclaration(node) || ts.isParameter(node)) {
      const { name, type, initializer } = node;
      bind(name, [
        ...(type ? placesOfType(type) : []),
        ...(initializer ? placesOf(initializer) : []),
      ]);
    }
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
      bind(node.name, placesOf(node.initializer));
    }
    if (ts.isIndexedAccessTypeNode(node) || ts.isTypeQueryNode(node)) {
      for (const place of placesOfType(node)) if (typeof place === 'string') typed.add(place);
    }
    ts.forEachChild(node, follow);
  }

  function followImport({ moduleSpecifier, importClause }: ts.ImportDeclaration): void {
    if (!/i18n\/(en|ru)\/|^\.\/(en|ru)\//.test(moduleSpecifier.getText().slice(1))) return;
    const bound = importClause?.namedBindings;
    if (!bound || ts.isNamespaceImport(bound)) return;
    for (const { propertyName, name } of bound.elements) {
      bind(name, child('', (propertyName ?? name).text));
    }
  }

  function use(node: ts.Node): void {
    if ((ts.isIdentifier(node) || isAccess(node)) && !isName(node)) {
      for (const place of placesOf(node)) {
        // Of all that a computed key can lead to, what it is asked for is met one node further out.
        if (!ts.isElementAccessExpression(node) || !isLookedInto(node)) touch(place);
        if (typeof place !== 'string' || place === '' || !parts.has(place)) continue;
        if (!typed.has(place) && !isFollowed(node) && !isCarried(node, place)) sweep(place);
      }
    }
    ts.forEachChild(node, use);
  }

  files.forEach(learn);
  // What a file uses before it is made, or takes from a later file, is known by the second time.
  for (let time = 0; time < 2; time += 1) files.forEach(follow);
  files.forEach(use);
  return used;
}
