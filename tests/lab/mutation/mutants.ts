import ts from 'typescript'
import { regexMutants } from './regexMutants'

/** One small change of a source: what stands from `start` up to `end` becomes `text`. */
export interface Mutant {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What each operator becomes, one mutant each. */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&': ['|'],
  '|': ['&'],
  '<<': ['>>'],
  '>>': ['<<'],
  '>>>': ['<<'],
  '+=': ['-='],
  '-=': ['+='],
}

/** Methods that become another of the same type. */
const METHODS: Readonly<Record<string, string>> = {
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
}

/** Calls `x.m(…)` that become `x`: what they give is of the type of what they are called on. */
const DROPPED = new Set([
  'filter',
  'normalize',
  'padStart',
  'replace',
  'replaceAll',
  'reverse',
  'slice',
  'sort',
  'toLowerCase',
  'toSorted',
  'toUpperCase',
  'trim',
  'trimEnd',
  'trimStart',
])

/** All mutants of a source of TypeScript, in the order of their places. Types, imports and doc comments have none. */
export function mutantsOf(source: string): readonly Mutant[] {
  const file = ts.createSourceFile('mutated.ts', source, ts.ScriptTarget.ES2022, true)
  const found: Mutant[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return
    found.push(...mutantsAt(node, file))
    ts.forEachChild(node, visit)
  }
  visit(file)
  const isNew = ({ start, end, text }: Mutant): boolean => source.slice(start, end) !== text
  return found.filter(isNew).sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The source with one mutant in it. */
export function mutated(source: string, { start, end, text }: Mutant): string {
  return source.slice(0, start) + text + source.slice(end)
}

function mutantsAt(node: ts.Node, file: ts.SourceFile): readonly Mutant[] {
  return [
    ...ofCondition(node, file),
    ...ofOperator(node, file),
    ...ofLiteral(node, file),
    ...ofCall(node, file),
  ]
}

function at(node: ts.Node, file: ts.SourceFile, text: string): Mutant {
  return { start: node.getStart(file), end: node.getEnd(), text }
}

/** Conditions become true and false, blocks and lone calls go. */
function ofCondition(node: ts.Node, file: ts.SourceFile): readonly Mutant[] {
  if (ts.isIfStatement(node)) return [at(node.expression, file, 'true'), at(node.expression, file, 'false')]
  if (ts.isConditionalExpression(node))
    return [at(node.condition, file, 'true'), at(node.condition, file, 'false')]
  if (ts.isWhileStatement(node)) return [at(node.expression, file, 'false')]
  if (ts.isForStatement(node) && node.condition) return [at(node.condition, file, 'false')]
  if (ts.isBlock(node) && node.statements.length > 0) return [at(node, file, '{}')]
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) return [at(node, file, ';')]
  return []
}

function ofOperator(node: ts.Node, file: ts.SourceFile): readonly Mutant[] {
  if (ts.isPrefixUnaryExpression(node)) {
    const isDropped = [ts.SyntaxKind.ExclamationToken, ts.SyntaxKind.MinusToken].includes(node.operator)
    return isDropped ? [at(node, file, `(${node.operand.getText(file)})`)] : []
  }
  if (!ts.isBinaryExpression(node)) return []
  const { operatorToken: operator, left, right } = node
  const sign = operator.getText(file)
  // Texts are joined, not subtracted.
  if (sign === '+' && [left, right].some((side) => ts.isStringLiteralLike(side))) return []
  return (OPERATORS[sign] ?? []).map((text) => at(operator, file, text))
}

function ofLiteral(node: ts.Node, file: ts.SourceFile): readonly Mutant[] {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [at(node, file, 'false')]
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [at(node, file, 'true')]
  if (ts.isNumericLiteral(node)) return [at(node, file, `(${node.getText(file)} + 1)`)]
  if (ts.isRegularExpressionLiteral(node))
    return regexMutants(node.getText(file)).map((text) => at(node, file, text))
  if (ts.isTemplateExpression(node)) return [at(node, file, '``')]
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) return [at(node, file, '[]')]
  if (ts.isStringLiteralLike(node) && !isName(node)) return [at(node, file, node.text === '' ? "'?'" : "''")]
  return []
}

/** Whether a text is a key and not a value. */
function isName({ parent }: ts.Node): boolean {
  return ts.isLiteralTypeNode(parent) || ts.isExternalModuleReference(parent)
}

function ofCall(node: ts.Node, file: ts.SourceFile): readonly Mutant[] {
  if (ts.isPropertyAccessExpression(node) && node.questionDotToken)
    return [at(node.questionDotToken, file, '.')]
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return []
  const { name, expression: on } = node.expression
  const other = METHODS[name.text]
  if (other !== undefined) return [at(name, file, other)]
  return DROPPED.has(name.text) ? [at(node, file, on.getText(file))] : []
}
