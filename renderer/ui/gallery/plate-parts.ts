import type { ComponentType } from 'react';
import type { PlateId } from './plates.ts';

/** Each plate is fetched when it is first looked at. */
export const plateParts: Readonly<Record<PlateId, () => Promise<ComponentType>>> = {
  actions: async () => (await import('./plates/actions.tsx')).Actions,
  fields: async () => (await import('./plates/fields.tsx')).Fields,
  people: async () => (await import('./plates/people.tsx')).People,
  lines: async () => (await import('./plates/lines.tsx')).Lines,
  writing: async () => (await import('./plates/writing.tsx')).Writing,
  growth: async () => (await import('./plates/growth.tsx')).Growth,
  relationship: async () => (await import('./plates/relationship.tsx')).Relationship,
  search: async () => (await import('./plates/search.tsx')).Search,
  messages: async () => (await import('./plates/messages.tsx')).Messages,
  frame: async () => (await import('./plates/frame.tsx')).Frame,
  mirrored: async () => (await import('./plates/mirrored.tsx')).Mirrored,
};
