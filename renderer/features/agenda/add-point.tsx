import { useId, useState, type ClipboardEvent, type RefObject } from 'react';
import type { InlineCommand } from '@/bindings/editor/line-menu.ts';
import type { SessionId } from '@/model/ids.ts';
import { maximumTitleLength } from '@/model/records/point.ts';
import { announce } from '@/ui/announce.ts';
import { showToast } from '@/ui/feedback/toasts.ts';
import { useCommands } from '@/ui/commands/use-commands.ts';
import { Icon } from '@/ui/icon.tsx';
import { Lock, Plus, UsersRound } from '@/ui/icons.ts';
import { AudienceBadge } from '@/ui/people/audience-badge.tsx';
import { Chip } from '@/ui/people/chip.tsx';
import { linesOf } from './lines-of-text.ts';
import { readInline } from './read-inline.ts';
import { strings } from './strings.ts';

/** Words that were not added yet, by session: looking something up in another view does not lose them. */
const unfinished = new Map<SessionId, string>();

/** More points at once than this are a document, not an agenda. */
const maximumLines = 200;

/** Longer than that many titles can be; characters. Nothing of it is looked through. */
const maximumPasted = maximumLines * maximumTitleLength;

export type Audience = 'both' | 'me';

export interface AddPointProps {
  readonly session: SessionId;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly partner: string;
  readonly onAdd: (titles: readonly string[], audience: Audience) => void;
  /** Asked for by a question mark before anything else. */
  readonly onFindQuestion: ((audience: Audience) => void) | undefined;
  /** What the line can be made into instead of a point, by a slash and a name before the words. */
  readonly inlineCommands?: readonly InlineCommand[] | undefined;
}

/**
 * Adds points one after another: Enter takes the words and leaves the line ready for the next. N comes here. A pasted list becomes
 * a point a line. Who will see a point is said before it is typed. A question mark finds a question instead.
 */
export function AddPoint(props: AddPointProps) {
  const { session, field, partner, onAdd, onFindQuestion, inlineCommands: inline = [] } = props;
  const [title, setShownTitle] = useState(unfinished.get(session) ?? '');
  const [audience, setAudience] = useState<Audience>('both');
  const hint = useId();
  const isInline = title.trimStart().startsWith('/') && inline.length > 0;
  const named = readInline(title, inline);
  const setTitle = (words: string): void => {
    unfinished.set(session, words);
    setShownTitle(words);
  };
  const switchAudience = (): void => {
    const next = audience === 'both' ? 'me' : 'both';
    setAudience(next);
    announce(next === 'both' ? strings.bothOfUs : strings.onlyMe);
    field.current?.focus();
  };

  useCommands([
    {
      id: 'add-point',
      title: strings.addPoint,
      group: 'session',
      icon: Plus,
      shortcut: 'N',
      run: () => field.current?.focus(),
    },
    {
      id: 'switch-audience',
      title: strings.switchAudience,
      group: 'session',
      icon: Lock,
      shortcut: 'Mod+Shift+M',
      run: switchAudience,
    },
  ]);

  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const text = event.clipboardData.getData('text/plain');
    const lines = text.length > maximumPasted ? [] : linesOf(text);
    if (text.length > maximumPasted || lines.length > maximumLines) {
      event.preventDefault();
      showToast(strings.tooMuch(maximumLines));
      return;
    }
    // One line is pasted like any other words.
    if (lines.length < 2) {
      if (text.length <= maximumTitleLength) return;
      event.preventDefault();
      showToast(strings.tooLong);
      return;
    }
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    const [before, after] = [title.slice(0, selectionStart ?? 0), title.slice(selectionEnd ?? 0)];
    const [first = '', ...rest] = lines;
    const whole = [before + first, ...rest.slice(0, -1), `${rest.at(-1) ?? ''}${after}`];
    onAdd(
      whole.map((line) => line.trim()).filter((line) => line !== ''),
      audience,
    );
    setTitle('');
  };

  const isMine = audience === 'me';
  return (
    <form
      className="line-grid mt-0.5 min-h-9 rounded-sm pe-3 text-ink-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() === '') return;
        if (named === undefined) onAdd([title.trim()], audience);
        else if (named.text === '') return;
        else if (isMine) {
          showToast(strings.inlineForBoth);
          return;
        } else named.command.run(named.text);
        setTitle('');
      }}
    >
      <span />
      <Icon of={isMine ? Lock : Plus} size={isMine ? 12 : 14} />
      <input
        ref={field}
        dir="auto"
        className="add-point ms-3.5"
        aria-label={strings.addPoint}
        placeholder={strings.addPoint}
        value={title}
        maxLength={maximumTitleLength}
        onChange={(event) => {
          if (title === '' && event.target.value === '?' && onFindQuestion) onFindQuestion(audience);
          else setTitle(event.target.value);
        }}
        onPaste={onPaste}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
        aria-keyshortcuts="N"
        aria-describedby={isInline ? hint : undefined}
        autoComplete="off"
      />
      <span className="flex items-center gap-3">
        <button
          type="button"
          className="add-audience"
          aria-label={isMine ? strings.seenByMe(partner) : strings.seenByBoth(partner)}
          aria-keyshortcuts="Control+Shift+M"
          onClick={switchAudience}
        >
          {isMine ? <AudienceBadge audience="only-me" /> : <Chip icon={UsersRound}>{strings.bothOfUs}</Chip>}
        </button>
        <span className="kbd">N</span>
      </span>
      {isInline && (
        <span id={hint} className="meta col-start-3 ms-3.5 pb-1">
          {named ? strings.inlineNamed(named.command.label) : strings.inlineHint(inline.map(({ id }) => id))}
        </span>
      )}
    </form>
  );
}
