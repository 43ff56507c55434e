import { useRef, useState } from 'react';
import { maximumCheckHelp, maximumCheckWord, type CheckMoment } from '@/model/records/check.ts';
import { Button } from '@/ui/actions/button.tsx';
import { SegmentedControl } from '@/ui/actions/segmented-control.tsx';
import { TextField } from '@/ui/actions/text-field.tsx';
import { Icon } from '@/ui/icon.tsx';
import { Lock, UsersRound } from '@/ui/icons.ts';
import { strings } from './check-strings.ts';
import { LevelField } from './level-field.tsx';
import { useFocusSoon } from './use-focus-soon.ts';
import type { CheckAudience, MyCheck } from './use-my-check.ts';

export interface CheckFormProps {
  readonly moment: CheckMoment;
  readonly check: MyCheck;
  readonly partner: string;
  readonly onDone: (audience: CheckAudience) => void;
  /** It stands there already and is changed; else closing means that nothing was said. */
  readonly isGiven: boolean;
  readonly onClose: () => void;
}

/**
 * Asks how somebody is, and not why. Who will see it is chosen before the first word; every field is stored when it is left, for
 * me alone until I am done.
 */
export function CheckForm({ moment, check, partner, isGiven, onDone, onClose }: CheckFormProps) {
  const { mine, write } = check;
  const [audience, setAudience] = useState<CheckAudience>(mine === undefined ? 'both' : check.audience);
  const [word, setWord] = useState(mine?.word ?? '');
  const [help, setHelp] = useState(mine?.help ?? '');
  const form = useRef<HTMLFormElement>(null);
  useFocusSoon(form, 'input:checked');
  const store = (): void => {
    if (word !== (mine?.word ?? '') || help !== (mine?.help ?? '')) write({ word, help });
  };
  const isMine = audience === 'me';
  return (
    <form
      ref={form}
      className="check-form"
      data-audience={audience}
      aria-label={strings.title[moment]}
      onSubmit={(event) => {
        event.preventDefault();
        store();
        onDone(audience);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        store();
        onClose();
      }}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <SegmentedControl<CheckAudience>
          label={strings.who}
          value={audience}
          onChange={setAudience}
          segments={[
            {
              value: 'both',
              label: (
                <>
                  <Icon of={UsersRound} size={12} />
                  {strings.both}
                </>
              ),
            },
            {
              value: 'me',
              label: (
                <>
                  <Icon of={Lock} size={12} />
                  {strings.me}
                </>
              ),
            },
          ]}
        />
        <span className="meta">{isMine ? strings.meDetail : strings.bothDetail(partner)}</span>
      </div>
      <div className="mt-3 flex flex-wrap gap-x-8 gap-y-3">
        <LevelField
          label={strings.energy}
          words={strings.levels.energy}
          value={mine?.energy}
          onChange={(energy) => write({ energy })}
        />
        <LevelField
          label={strings.pleasantness}
          words={strings.levels.pleasantness}
          value={mine?.pleasantness}
          onChange={(level) => write({ pleasantness: level })}
        />
      </div>
      <div className="mt-3 grid grid-cols-[minmax(8rem,1fr)_minmax(0,2fr)] gap-3 max-roomy:grid-cols-1">
        <TextField
          label={strings.word}
          value={word}
          maxLength={maximumCheckWord}
          autoComplete="off"
          onChange={setWord}
          onBlur={store}
        />
        <TextField
          label={strings.help}
          value={help}
          maxLength={maximumCheckHelp}
          autoComplete="off"
          onChange={setHelp}
          onBlur={store}
        />
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <span className="meta flex-1">{strings.nobodyAsks}</span>
        {!isGiven && (
          <Button variant="text" isSmall onClick={onClose}>
            {strings.notNow}
          </Button>
        )}
        <Button isSmall type="submit">
          {isMine || (isGiven && check.audience === 'both') ? strings.done : strings.tell(partner)}
        </Button>
      </div>
    </form>
  );
}
