import type { PointNews } from '@/model/queries/news.ts';
import type { Role } from '@/model/role.ts';
import { strings } from './strings.ts';

export interface NewsMarkProps {
  readonly news: PointNews;
  /** Whose news it is. */
  readonly by: Role;
}

/** What is new to me about a point: in a word, in the other person's colour, and behind their shape. */
export function NewsMark({ news, by }: NewsMarkProps) {
  return (
    <span className={`meta news-mark news-${by}`}>{news.isAdded ? strings.isNew : strings.isChanged}</span>
  );
}
