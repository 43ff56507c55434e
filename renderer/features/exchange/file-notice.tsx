import { useSyncExternalStore } from 'react';
import { Button } from '@/ui/actions/button.tsx';
import { Banner } from '@/ui/feedback/banner.tsx';
import { GitMerge } from '@/ui/icons.ts';
import { AuthorName } from '@/ui/people/author-name.tsx';
import type { Exchange } from './exchange-context.ts';
import { notices } from './notices.ts';
import { strings } from './strings.ts';

/** The banner that says what a file brought, or why it brought nothing. */
export function FileNotice({ exchange }: { readonly exchange: Exchange }) {
  const notice = useSyncExternalStore(notices.subscribe, notices.snapshot);
  if (notice === undefined) return null;
  const dismiss = (): void => notices.show(undefined);
  const shared = { className: 'mx-5 mb-2 flex-none', onDismiss: dismiss };
  switch (notice.kind) {
    case 'merged':
      return (
        <Banner {...shared} icon={GitMerge} author={notice.author}>
          <AuthorName author={notice.author}>{strings.possessive(notice.name)}</AuthorName> {notice.text}
        </Banner>
      );
    case 'nothing-new':
      return <Banner {...shared}>{notice.text}</Banner>;
    case 'copy':
      return (
        <Banner {...shared} icon={GitMerge}>
          {notice.text}
        </Banner>
      );
    case 'copy-in-part':
      return (
        <Banner
          {...shared}
          variant="error"
          actions={
            <Button variant="text" isSmall onClick={exchange.openFile}>
              {strings.openFile}
            </Button>
          }
        >
          {notice.text}
        </Banner>
      );
    case 'not-opened':
      return (
        <Banner
          {...shared}
          variant="error"
          actions={
            <Button variant="text" isSmall onClick={exchange.openFile}>
              {strings.tryAnother}
            </Button>
          }
        >
          {notice.text}
        </Banner>
      );
    case 'not-saved':
      return (
        <Banner
          {...shared}
          variant="error"
          actions={
            <Button variant="text" isSmall onClick={() => exchange.saveFile(notice.room)}>
              {strings.tryAgain}
            </Button>
          }
        >
          {notice.text}
        </Banner>
      );
  }
}
