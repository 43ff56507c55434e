import { useEffect, useState } from 'react';
import { useServices } from '@/bindings/services.ts';
import type { SpellingState } from '@/platform/desktop.ts';
import { Button } from '@/ui/actions/button.tsx';
import { Checkbox } from '@/ui/actions/checkbox.tsx';
import { Dialog } from '@/ui/actions/dialog.tsx';
import { strings } from './strings.ts';

/** Whether spelling is checked; off until the person wants it, and nothing is fetched before they agree to that too. */
export function SpellingSection() {
  const { spelling } = useServices().desktop;
  const [state, setState] = useState<SpellingState>();
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  useEffect(() => {
    let isShown = true;
    void spelling.describe().then((next) => isShown && setState(next));
    return () => {
      isShown = false;
    };
  }, [spelling]);
  if (state === undefined) return null;

  const change = async (ask: () => Promise<SpellingState>): Promise<void> => {
    setIsBusy(true);
    try {
      setState(await ask());
    } finally {
      setIsBusy(false);
      setIsAsking(false);
    }
  };
  const choose = (isWanted: boolean): void => {
    if (isBusy) return;
    if (!isWanted) void change(() => spelling.turnOff());
    else if (state.dictionary === 'to-fetch') setIsAsking(true);
    else void change(() => spelling.turnOn());
  };

  return (
    <>
      <Checkbox isChecked={state.isOn} onChange={choose}>
        {strings.check}
      </Checkbox>
      <p className="max-w-prose text-ink-2">{strings.explanation}</p>
      <p className="meta max-w-prose">
        {
          { system: strings.system, 'on-device': strings.onDevice, 'to-fetch': strings.toFetch }[
            state.dictionary
          ]
        }
      </p>
      {state.failure !== undefined && (
        <p role="alert" className="max-w-prose text-stop">
          {strings.failures[state.failure]}
        </p>
      )}
      <Dialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={strings.consentTitle}
        actions={
          <>
            <Button variant="text" autoFocus onClick={() => setIsAsking(false)}>
              {strings.decline}
            </Button>
            <Button variant="primary" isBusy={isBusy} onClick={() => void change(() => spelling.turnOn())}>
              {isBusy ? strings.fetching : strings.agree}
            </Button>
          </>
        }
      >
        <p>{strings.consent}</p>
        <p className="mt-2">{strings.consentAfter}</p>
        <p className="meta mt-2">{strings.address}</p>
      </Dialog>
    </>
  );
}
