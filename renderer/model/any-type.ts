import * as Y from 'yjs';
import { nestsTooDeep } from './notes-blocks.ts';

/** Of what stands in a field, Yjs tells by its constructor how to write it. */
const writable: readonly unknown[] = [Number, String, Boolean, Object, Array, Date, BigInt, Uint8Array];

export const isType = (value: unknown): value is Y.AbstractType<unknown> => value instanceof Y.AbstractType;

/**
 * What can be read from a document and not be written to another one: a document within a document, a value that Yjs made
 * of an update whose keys say that it is something else (`constructor`, `__proto__`), and what nests further than Yjs can
 * follow. Nothing of ours.
 */
export function isForeign(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  return isType(value) ? nestsTooDeep(value) : !writable.includes(value.constructor);
}

type Delta = readonly { readonly insert: unknown; readonly attributes?: Readonly<Record<string, unknown>> }[];

function copyOfText<Text extends Y.Text>(text: Text, copy: Text): Text {
  const delta = (text.toDelta() as Delta).map((part) => ({ ...part, insert: copyOfValue(part.insert) }));
  copy.applyDelta(delta);
  return copy;
}

function copyOfElement(element: Y.XmlElement): Y.XmlElement {
  const copy = new Y.XmlElement(element.nodeName);
  for (const [name, value] of Object.entries<unknown>(element.getAttributes()))
    if (!isForeign(value)) copy.setAttribute(name, value as string);
  copy.insert(0, childrenOf(element));
  return copy;
}

const childrenOf = (fragment: Y.XmlFragment): Y.XmlElement[] =>
  (fragment.toArray() as unknown[]).filter(isType).map((child) => copyOf(child as Y.XmlElement));

function copyOfMap(map: Y.Map<unknown>, copy: Y.Map<unknown>): Y.Map<unknown> {
  for (const [key, value] of map.entries()) if (!isForeign(value)) copy.set(key, copyOfValue(value));
  return copy;
}

const copyOfValue = (value: unknown): unknown => (isType(value) ? copyOf(value) : value);

function copyOfAny(type: object): object {
  if (type instanceof Y.XmlHook) return copyOfMap(type, new Y.XmlHook(type.hookName));
  if (type instanceof Y.Map) return copyOfMap(type, new Y.Map());
  if (type instanceof Y.XmlText) return copyOfText(type, new Y.XmlText());
  if (type instanceof Y.Text) return copyOfText(type, new Y.Text());
  if (type instanceof Y.XmlElement) return copyOfElement(type);
  if (type instanceof Y.Array) {
    const copy = new Y.Array<unknown>();
    copy.push((type.toArray() as unknown[]).filter((value) => !isForeign(value)).map(copyOfValue));
    return copy;
  }
  const copy = new Y.XmlFragment();
  if (type instanceof Y.XmlFragment) copy.insert(0, childrenOf(type));
  return copy;
}

/** Like Yjs's `clone`, for what anybody may have put into a document: what is foreign is left out. */
export const copyOf = <Type extends object>(type: Type): Type => copyOfAny(type) as Type;

/** All that can be read of a value or a type, without the type: equal where two are. Yjs's `toJSON` writes out some as text. */
export function plainOf(value: unknown): unknown {
  if (!isType(value)) return value;
  if (value instanceof Y.XmlText)
    return (value.toDelta() as Delta).map(({ insert, ...rest }) => [plainOf(insert), rest]);
  if (value instanceof Y.Text) return value.toJSON();
  if (value instanceof Y.XmlElement)
    return [value.nodeName, value.getAttributes(), (value.toArray() as unknown[]).map(plainOf)];
  if (value instanceof Y.XmlFragment || value instanceof Y.Array)
    return (value.toArray() as unknown[]).map(plainOf);
  if (value instanceof Y.Map)
    return Object.fromEntries([...value.entries()].map(([key, one]) => [key, plainOf(one)]));
  return undefined;
}
