import { formatRelativeDay, formatTime } from '@/lib/dates.ts';
import { countNews, isNoNews, type News } from '@/model/queries/news.ts';
import type { Role } from '@/model/role.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Banner } from '@/ui/feedback/banner.tsx';
import { Eye } from '@/ui/icons.ts';
import { strings } from './strings.ts';

export interface NewsBannerProps {
  readonly news: News;
  readonly lookedAt: number;
  readonly now: number;
  readonly partner: { readonly name: string; readonly role: Role };
  readonly onShow: () => void;
  readonly onDismiss: () => void;
}

/** Says once, above the agenda, what the other person did since I looked. */
export function NewsBanner({ news, lookedAt, now, partner, onShow, onDismiss }: NewsBannerProps) {
  if (isNoNews(news)) return null;
  return (
    <Banner
      className="ms-[42px] mt-3"
      icon={Eye}
      author={partner.role}
      onDismiss={onDismiss}
      actions={
        news.points.size > 0 && (
          <Button variant="text" isSmall onClick={onShow}>
            {strings.showMe}
          </Button>
        )
      }
    >
      <span className="text-ink-3">
        {strings.sinceYouLooked(`${formatRelativeDay(lookedAt, now)}, ${formatTime(lookedAt)}`)}{' '}
      </span>
      {strings.newsOf(partner.name, countNews(news))}
    </Banner>
  );
}
