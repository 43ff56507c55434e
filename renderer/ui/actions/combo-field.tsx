import { use, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components/Button';
import { ComboBox, ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { Icon } from '../icon.tsx';
import { Check, ChevronDown } from '../icons.ts';
import { FieldBeneath } from './field-beneath.tsx';
import type { FieldTexts } from './field-shell.tsx';

export interface ComboOption {
  /** Unique among the options. */
  readonly id: string;
  /** What is written in the field once it is chosen; unique too. */
  readonly label: string;
  /** A quiet word at the end of its row. */
  readonly detail?: string | undefined;
  /** What it is found by besides. */
  readonly keywords?: string;
}

export interface ComboFieldProps extends FieldTexts {
  /** The id of one of the options. */
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly options: readonly ComboOption[];
  /** Said where nothing is found by what was typed. */
  readonly nothingFound: string;
}

/** As high as a row of a menu. Only those in sight are drawn: there may be hundreds. */
const rowPixels = 28;

/** As somebody types it: without accents and case. */
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Whether each word that was typed begins a word of the text. */
function isFound(text: string, typed: string): boolean {
  const words = plain(text).split(/[\s,/]+/u);
  return plain(typed)
    .split(/[\s,/]+/u)
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** One of a list too long to read: typing finds it, arrows walk it. What was typed and is no option gives way to the chosen one. */
export function ComboField({ value, onChange, options, nothingFound, ...texts }: ComboFieldProps) {
  const searched = new Map(options.map(({ label, keywords = '' }) => [label, `${label} ${keywords}`]));
  return (
    <I18nProvider locale="en-GB">
      <ComboBox
        className={texts.className ?? ''}
        value={value}
        onChange={(id) => id !== null && onChange(String(id))}
        defaultItems={options}
        defaultFilter={(label, typed) => isFound(searched.get(label) ?? label, typed)}
        allowsEmptyCollection
        isInvalid={Boolean(texts.error)}
      >
        <Label className={texts.isLabelHidden ? 'sr-only' : 'sec mb-1 block'}>{texts.label}</Label>
        <Typed />
        <FieldBeneath helper={texts.helper} error={texts.error} />
        <Popover className="floating flex w-(--trigger-width) min-w-59 flex-col" offset={4}>
          {/* It floats outside of everything that has a name. */}
          <section aria-label={texts.label} className="flex min-h-0 flex-col">
            <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: rowPixels, padding: 4 }}>
              <ListBox<ComboOption>
                className="max-h-80 min-h-0 overflow-y-auto outline-none"
                renderEmptyState={() => <p className="meta px-2 py-1.5">{nothingFound}</p>}
              >
                {(option) => (
                  <ListBoxItem id={option.id} textValue={option.label} className="menu-item">
                    {({ isSelected }) => (
                      <>
                        <span className="min-w-0 flex-1 truncate">{option.label}</span>
                        {option.detail !== undefined && <span className="meta num">{option.detail}</span>}
                        {isSelected && <Icon of={Check} size={14} />}
                      </>
                    )}
                  </ListBoxItem>
                )}
              </ListBox>
            </Virtualizer>
          </section>
        </Popover>
      </ComboBox>
    </I18nProvider>
  );
}

/** The field itself. Enter takes the first that was found, where the arrows have chosen no other. */
function Typed() {
  const state = use(ComboBoxStateContext);
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !state?.isOpen || state.selectionManager.focusedKey !== null) return;
    // Not the form's: it would be sent with what was chosen before.
    event.preventDefault();
    event.stopPropagation();
    const first = state.collection.getFirstKey();
    if (first === null || first === state.value) state.revert();
    else state.setValue(first);
  };
  return (
    <Group className="field field-combo" onKeyDownCapture={onKeyDownCapture}>
      {/* As with Tab: whoever types after it means another one. Its focus events are not all somebody's coming. */}
      <Input className="combo-input" onClick={(event) => event.currentTarget.select()} />
      <Button className="ib ib-small">
        <Icon of={ChevronDown} size={14} />
      </Button>
    </Group>
  );
}
