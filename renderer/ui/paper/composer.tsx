import { clsx } from 'clsx';
import { useId } from 'react';
import type { ComponentPropsWithRef, ReactNode } from 'react';

export interface PromptedPart {
  readonly id: string;
  /** One word: "Situation". */
  readonly name: string;
  /** The question that it answers. */
  readonly prompt: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A grey example where there is nothing yet. */
  readonly example?: string;
  /** Beneath the text: an InlineHint. */
  readonly beneath?: ReactNode;
}

export interface PromptedTextsProps {
  readonly parts: readonly PromptedPart[];
  /** Where the focus goes when something has to be written first. */
  readonly firstRef?: ComponentPropsWithRef<'textarea'>['ref'];
}

/** Several texts, each with its prompt beside it; in a narrow column above it. */
export function PromptedTexts({ parts, firstRef }: PromptedTextsProps) {
  const id = useId();
  return (
    <div className="prompted mt-4 border-t border-line">
      {parts.map((part, index) => (
        <div key={part.id} className="prompted-part">
          <label htmlFor={`${id}-${part.id}`}>
            <span className="sec block">{part.name}</span>
            <span id={`${id}-${part.id}-prompt`} className="meta mt-1 block">
              {part.prompt}
            </span>
          </label>
          <div className="min-w-0">
            <textarea
              ref={index === 0 ? firstRef : undefined}
              id={`${id}-${part.id}`}
              dir="auto"
              rows={2}
              className="prompted-text note"
              value={part.value}
              placeholder={part.example}
              onChange={(event) => part.onChange(event.target.value)}
            />
            {part.beneath}
          </div>
        </div>
      ))}
    </div>
  );
}

export interface AnsweredPart {
  readonly id: string;
  readonly name: string;
  /** A person's words, marked or not. */
  readonly text: ReactNode;
}

/** The same texts once they are sent, to read; `textClassName` puts the author's bar beside them. */
export function AnsweredTexts(props: {
  readonly parts: readonly AnsweredPart[];
  readonly textClassName?: string;
}) {
  return (
    <dl className="prompted mt-4 border-t border-line">
      {props.parts.map((part) => (
        <div key={part.id} className="prompted-part">
          <dt className="sec">{part.name}</dt>
          <dd
            dir="auto"
            className={clsx('note break-words whitespace-pre-wrap select-text', props.textClassName)}
          >
            {part.text}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type HeadingAttributes = Omit<ComponentPropsWithRef<'input'>, 'className' | 'onChange' | 'value'>;

export interface ComposerHeadingProps extends HeadingAttributes {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The heading of what is being written, typed where it will stand. */
export function ComposerHeading({ label, value, onChange, ...rest }: ComposerHeadingProps) {
  return (
    <input
      {...rest}
      dir="auto"
      className="paper-heading title-head"
      aria-label={label}
      value={value}
      autoComplete="off"
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
