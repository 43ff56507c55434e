import { useCallback, useEffect, useId, useState } from 'react';
import { readPendingWords } from '@/bindings/recovery-phrase.ts';
import { useServices } from '@/bindings/services.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { announce } from '@/ui/announce.ts';
import { Banner } from '@/ui/feedback/banner.tsx';
import { Skeleton } from '@/ui/feedback/skeleton.tsx';
import { Copy } from '@/ui/icons.ts';
import { PhraseWords } from './phrase-words.tsx';
import { strings } from './strings.ts';
import { useClosedWhileLocked } from './use-closed-while-locked.ts';
import { WordQuestions } from './word-questions.tsx';

type Step = 'words' | 'questions' | 'done';

/** Shows the phrase, asks for three of its words, and then forgets it. Closing it in between is "later". */
export function WriteDownDialog({ onClose }: { readonly onClose: () => void }) {
  const { desktop, recovery } = useServices();
  const [step, setStep] = useState<Step>('words');
  // Only here, and only while this is open.
  const [words, setWords] = useState<readonly string[] | 'none' | 'unreachable'>();
  const [note, setNote] = useState<string>();
  const form = useId();
  useClosedWhileLocked(onClose);
  useEffect(() => {
    let isGone = false;
    readPendingWords(desktop).then(
      (found) => !isGone && setWords(found ?? 'none'),
      () => !isGone && setWords('unreachable'),
    );
    return () => {
      isGone = true;
    };
  }, [desktop]);

  const copy = useCallback(
    (phrase: readonly string[]) => {
      const say = (text: string): void => {
        setNote(text);
        announce(text);
      };
      desktop.copyPhrase(phrase.join(' ')).then(
        () => say(strings.copied),
        () => say(strings.notCopied),
      );
    },
    [desktop],
  );
  const finish = (): void => {
    recovery.written().then(
      () => {
        setWords('none');
        setStep('done');
      },
      () => setNote(strings.notForgotten),
    );
  };

  if (step === 'done')
    return (
      <Dialog
        isOpen
        onClose={onClose}
        title={strings.doneTitle}
        actions={
          <Button variant="primary" autoFocus onClick={onClose}>
            {strings.done}
          </Button>
        }
      >
        <p className="text-ink-2">{strings.doneExplanation}</p>
      </Dialog>
    );
  if (words === undefined || typeof words === 'string')
    return (
      <Dialog
        isOpen
        onClose={onClose}
        title={strings.title}
        actions={<Button onClick={onClose}>{strings.close}</Button>}
      >
        {words === undefined && <Skeleton rows={4} label={strings.opening} />}
        {words === 'none' && <p className="text-ink-2">{strings.noWords}</p>}
        {words === 'unreachable' && <Banner variant="error">{strings.unreachable}</Banner>}
      </Dialog>
    );
  if (step === 'questions')
    return (
      <Dialog
        isOpen
        isWide
        onClose={onClose}
        title={strings.checkTitle}
        actions={
          <>
            <Button variant="text" onClick={() => setStep('words')}>
              {strings.showAgain}
            </Button>
            <Button type="submit" form={form} variant="primary">
              {strings.done}
            </Button>
          </>
        }
      >
        <p className="text-ink-2">{strings.checkExplanation}</p>
        <WordQuestions id={form} words={words} onRight={finish} />
        {note === strings.notForgotten && (
          <Banner variant="error" className="mt-4">
            {note}
          </Banner>
        )}
      </Dialog>
    );
  return (
    <Dialog
      isOpen
      isWide
      onClose={onClose}
      title={strings.title}
      actions={
        <>
          <Button variant="text" onClick={onClose}>
            {strings.later}
          </Button>
          <Button
            variant="primary"
            autoFocus
            onClick={() => {
              setNote(undefined);
              setStep('questions');
            }}
          >
            {strings.haveThem}
          </Button>
        </>
      }
    >
      <p className="text-ink-2">{strings.onPaper}</p>
      <PhraseWords words={words} />
      <p className="mt-3 text-ink-2">{strings.onlyNow}</p>
      <div className="mt-4 flex flex-wrap items-start gap-x-3 gap-y-1 border-t border-line pt-3">
        <Button isSmall icon={Copy} onClick={() => copy(words)}>
          {strings.copy}
        </Button>
        <p className="meta min-w-0 flex-1 basis-60">{note ?? strings.copyWarning}</p>
      </div>
    </Dialog>
  );
}
