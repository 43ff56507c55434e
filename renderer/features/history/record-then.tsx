import { Fragment } from 'react';
import { wordDifference } from '@/lib/word-difference.ts';
import type { RecordDifference, RecordsDifference } from '@/model/kinds/records-difference.ts';
import { Avatar } from '@/ui/people/avatar.tsx';
import { sayFact, type AnyKindWords, type Telling } from './kind-words.ts';
import { Came, Gone, MarkedWords } from './marked-words.tsx';
import { strings } from './strings.ts';
import { ThenRow } from './then-row.tsx';

export interface RecordsThenProps {
  readonly difference: RecordsDifference;
  readonly words: AnyKindWords;
  readonly telling: Telling;
  /** Whether what became of them is marked. */
  readonly isMarked: boolean;
  /** Sets one back; left out where nothing may be. */
  readonly onRestore: ((id: string) => void) | undefined;
}

/** The records of a kind as they were, to read, with what became of them. */
export function RecordsThen({ difference, words, isMarked, ...rest }: RecordsThenProps) {
  const was = difference.records.filter(({ before }) => before !== undefined);
  const since = difference.records.filter(({ before }) => before === undefined);
  const row = (record: RecordDifference) => (
    <RecordThen key={record.id} difference={record} words={words} isMarked={isMarked} {...rest} />
  );
  return (
    <section className="mt-5">
      <h3 className="sec">{words.heading}</h3>
      {was.length === 0 ? (
        <p className="mt-1 text-ink-3">{words.noneThen}</p>
      ) : (
        <ul className="mt-1" aria-label={words.listAsItWas}>
          {was.map(row)}
        </ul>
      )}
      {isMarked && since.length > 0 && (
        <ul aria-label={`${words.heading}: ${strings.addedSince}`}>{since.map(row)}</ul>
      )}
    </section>
  );
}

interface RecordThenProps extends Omit<RecordsThenProps, 'difference'> {
  readonly difference: RecordDifference;
}

function RecordThen({ difference, words, telling, isMarked, onRestore }: RecordThenProps) {
  const { id, before, after, deeds, isRestorable } = difference;
  const record = before ?? after;
  if (record === undefined) return null;
  const title = record.words.trim() === '' ? words.noWords : record.words;
  const restore =
    onRestore && before !== undefined && isRestorable
      ? {
          label: after === undefined ? strings.bringBack : words.setBack,
          spoken: after === undefined ? words.bringBackThis(title) : words.setBackThis(title),
          onClick: () => onRestore(id),
        }
      : undefined;
  return (
    <ThenRow
      by={record.by}
      sign={!isMarked ? '' : after === undefined ? '−' : before === undefined ? '+' : ''}
      title={<Title difference={difference} title={title} isMarked={isMarked} />}
      detail={<Facts difference={difference} words={words} telling={telling} isMarked={isMarked} />}
      facts={isMarked ? deeds.flatMap((deed) => words.deeds[deed]?.row ?? []) : []}
      end={<Avatar name={telling.names[record.by]} author={record.by} size={18} />}
      restore={restore}
    />
  );
}

function Title({
  difference: { before, after },
  title,
  isMarked,
}: Pick<RecordThenProps, 'difference' | 'isMarked'> & { readonly title: string }) {
  if (!isMarked) return title;
  if (before === undefined) return <Came>{title}</Came>;
  if (after === undefined) return <Gone>{title}</Gone>;
  return before.words === after.words ? (
    title
  ) : (
    <MarkedWords runs={wordDifference(before.words, after.words)} />
  );
}

/** When, where, whose: what differs as it was, struck out, beside what it is. */
function Facts({
  difference: { before, after },
  words,
  telling,
  isMarked,
}: Pick<RecordThenProps, 'difference' | 'words' | 'telling' | 'isMarked'>) {
  const shown = before ?? after;
  const said = Object.entries(shown?.facts ?? {}).flatMap(([name, fact]) => {
    const then = sayFact(name, fact, words, telling);
    const factNow = after?.facts[name];
    const now = factNow === undefined ? then : sayFact(name, factNow, words, telling);
    const isOther = isMarked && before !== undefined && now !== then;
    return then === '' && !isOther ? [] : [{ name, was: then, now: isOther ? now : undefined }];
  });
  if (said.length === 0) return null;
  return (
    <p dir="auto" className="ps-3.5 text-ink-2 wrap-anywhere">
      {said.map(({ name, was, now }, index) => (
        <Fragment key={name}>
          {index > 0 && ' · '}
          {now === undefined ? was : was !== '' && <Gone>{was}</Gone>}
          {now !== undefined && now !== '' && (
            <>
              {' '}
              <Came>{now}</Came>
            </>
          )}
        </Fragment>
      ))}
    </p>
  );
}
