import { z } from 'zod';

/** Where a command stands in the system's menu; `app` is the app's own menu on macOS and the end of File elsewhere. */
export const menuGroups = [
  'app',
  'file',
  'edit',
  'view',
  'go',
  'session',
  'feedback',
  'window',
  'help',
] as const;
export type MenuGroup = (typeof menuGroups)[number];

/** The app has some thirty commands; a menu with more than this many is not one of ours. */
const maximumItems = 200;

const commandId = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/u);

/** One command of the page, as the system's menu shows it. */
const menuItem = z.strictObject({
  id: commandId,
  title: z.string().min(1).max(200),
  group: z.enum(menuGroups),
  /** In Electron's notation. Only what this allows reaches the system. */
  accelerator: z
    .string()
    .max(40)
    .regex(
      /^(?:(?:CommandOrControl|Alt|Shift)\+){0,3}(?:[A-Z0-9,.?/[\]-]|F2|Plus|Up|Down|Left|Right|PageUp|PageDown|Enter|Delete)$/u,
    )
    .optional(),
  isEnabled: z.boolean(),
});
export type MenuItem = z.infer<typeof menuItem>;

/** All commands of the page, each once. */
export const menuSchema = z
  .array(menuItem)
  .max(maximumItems)
  .refine((items) => new Set(items.map(({ id }) => id)).size === items.length);

export const chosenItem = z.strictObject({ id: commandId });
