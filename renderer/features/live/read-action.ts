import { createContext } from 'react';
import type { Role } from '@/model/role.ts';

/** A line as it becomes an action. */
export interface ActionLine {
  readonly text: string;
  /** Whose it is, where the line says so. */
  readonly owner: Role | undefined;
  /** A day, `2026-12-04`, where the line says one. */
  readonly dueOn: string | undefined;
}

/** Reads an owner and a day out of a line: "Send the notes, Sam, by Friday". `now` is in milliseconds since 1970. */
export type ReadAction = (
  line: string,
  people: { readonly myRole: Role; readonly names: Readonly<Record<Role, string>> },
  now: number,
) => ActionLine | Promise<ActionLine>;

/** How lines are read; without a provider all of a line is what is to be done. */
export const ReadActionContext = createContext<ReadAction>((line) => ({
  text: line.trim(),
  owner: undefined,
  dueOn: undefined,
}));
