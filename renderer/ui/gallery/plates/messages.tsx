import { Button } from '../../actions/button.tsx';
import { Banner } from '../../feedback/banner.tsx';
import { EmptyState } from '../../feedback/empty-state.tsx';
import { InlineHint } from '../../feedback/inline-hint.tsx';
import { Skeleton } from '../../feedback/skeleton.tsx';
import { StatusLine } from '../../frame/status-line.tsx';
import { GitMerge, PenLine, Undo2, WifiOff } from '../../icons.ts';
import { AuthorName } from '../../people/author-name.tsx';
import { Columns, Group, Stack } from '../plate.tsx';
import { longName, longWords, nothing } from '../sample.ts';

const act = (words: string) => (
  <Button variant="text" isSmall>
    {words}
  </Button>
);

export function Messages() {
  return (
    <Columns className="grid-cols-2">
      <Stack>
        <Group title="Banners">
          <div className="stack-2">
            <Banner
              icon={GitMerge}
              author="mentor"
              actions={
                <>
                  {act('Show me')}
                  {act('Undo mine')}
                </>
              }
              onDismiss={nothing}
            >
              <AuthorName author="mentor">Sam’s</AuthorName> 14 edits from the train were merged.
            </Banner>
            <Banner icon={WifiOff} onDismiss={nothing}>
              You are offline. Keep writing, Sam gets it later.
            </Banner>
            <Banner icon={Undo2} actions={act('Show me')} onDismiss={nothing}>
              Sam removed point 4. What you wrote in it is kept.
            </Banner>
            <Banner variant="error" actions={act('Try another')} onDismiss={nothing}>
              This file is not an invitation. Nothing was changed.
            </Banner>
            <Banner icon={GitMerge} author="learner" actions={act('Show me')} onDismiss={nothing}>
              <AuthorName author="learner">{longName}</AuthorName> {longWords}
            </Banner>
          </div>
        </Group>
        <Group title="Hint">
          <InlineHint action={act('Let it be')}>“always” sounds habitual. Was it this once?</InlineHint>
        </Group>
      </Stack>
      <Stack>
        <Group title="Where it is" note="foot of the sidebar">
          <div className="grid grid-cols-2 gap-x-8 bg-desk px-2.5">
            <StatusLine
              variant="saved"
              title="Saved on this device"
              detail="Sam has seen everything"
              onClick={nothing}
            />
            <StatusLine variant="saving" title="Saving" detail="3 changes are waiting for Sam" />
            <StatusLine
              variant="offline"
              title="Offline, and that is fine"
              detail="Sam was last here on Tuesday"
            />
            <StatusLine
              variant="problem"
              title="Not saved since 15:02"
              detail="Disk full. Earlier work is safe"
            />
          </div>
        </Group>
        <div className="grid grid-cols-2 gap-x-8">
          <Group title="Empty">
            <EmptyState
              icon={PenLine}
              title="No feedback yet."
              action={<Button isSmall>Write feedback</Button>}
            >
              Begin with something that helped. One moment is enough.
            </EmptyState>
          </Group>
          <Group title="Loading" note="only after 400 ms">
            <Skeleton />
          </Group>
        </div>
      </Stack>
    </Columns>
  );
}
