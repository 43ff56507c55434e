export type PlateId =
  | 'actions'
  | 'fields'
  | 'people'
  | 'lines'
  | 'writing'
  | 'growth'
  | 'relationship'
  | 'search'
  | 'messages'
  | 'frame'
  | 'mirrored';

export interface Plate {
  /** Its address, and the name of its picture. */
  readonly id: PlateId;
  readonly title: string;
  readonly aside: string;
  /** Fills the window by itself, without the gallery's own heading. */
  readonly isWindow?: boolean;
}

/** In the order of the inventory. */
export const plates: readonly [Plate, ...Plate[]] = [
  {
    id: 'actions',
    title: 'Actions',
    aside: 'what can be pressed',
  },
  {
    id: 'fields',
    title: 'Fields',
    aside: 'what can be filled in',
  },
  {
    id: 'people',
    title: 'People',
    aside: 'who, and who can read it',
  },
  {
    id: 'lines',
    title: 'Lines',
    aside: 'what two people began',
  },
  {
    id: 'writing',
    title: 'Writing',
    aside: 'letters and what is signed',
  },
  {
    id: 'growth',
    title: 'Growth',
    aside: 'where I stand',
  },
  {
    id: 'relationship',
    title: 'Relationship',
    aside: 'the whole walk',
  },
  {
    id: 'search',
    title: 'Search',
    aside: 'for the next mentor',
  },
  {
    id: 'messages',
    title: 'Messages',
    aside: 'what the app says',
  },
  {
    id: 'frame',
    title: 'Frame',
    aside: 'the window',
    isWindow: true,
  },
  {
    id: 'mirrored',
    title: 'Mirrored',
    aside: 'written from right to left',
  },
];
