import type { SafeScreen } from '@/platform/desktop.ts';
import { hasSystemControls, safeDesktop } from '@/platform/safe-desktop.ts';
import './safe.css';
import { strings, wordsFor } from './strings.ts';

// This page has to come up when the app's own does not: no library, nothing stored, one file.

const bridge = safeDesktop();

function part<Element extends HTMLElement>(id: string): Element {
  const found = document.querySelector<Element>(`#${id}`);
  if (found === null) throw new Error('The page lacks a part.');
  return found;
}

function addButton(
  to: HTMLElement,
  className: string,
  words: string,
  onPress: () => void,
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = words;
  button.addEventListener('click', onPress);
  to.append(button);
  return button;
}

/** Says how it went, also to a screen reader; the same words twice are said twice. */
function say(words: string): void {
  const done = part('done');
  done.textContent = '';
  requestAnimationFrame(() => (done.textContent = words));
}

function show(screen: SafeScreen | null): void {
  const words = wordsFor(screen);
  part('title').textContent = words.title;
  document.title = `${words.title} – Waymark`;
  part('happened').textContent = words.happened;
  part('safe').textContent = words.safe;
  part('next').textContent = words.next;
  const path = screen !== null && 'folder' in screen ? screen.folder : undefined;
  if (path !== undefined) {
    part('folder').hidden = false;
    part('folder').textContent = strings.folderNamed(path);
  }
  const actions = part('actions');
  addButton(actions, 'btn btn-primary', strings.tryAgain, () => void bridge.tryAgain()).focus();
  addButton(actions, 'btn btn-secondary', strings.showFolder, () => {
    const failed = (): void => say(path === undefined ? strings.folderNotShown : strings.notShown);
    bridge.showDataFolder().then((isShown) => {
      if (!isShown) failed();
    }, failed);
  });
  addButton(actions, 'btn btn-secondary', strings.copy, () => {
    bridge.copyDiagnostics().then(
      () => say(strings.copied),
      () => say(strings.notCopied),
    );
  });
  requestAnimationFrame(() => requestAnimationFrame(() => (document.documentElement.dataset['ready'] = '')));
}

/** As the system's own they are out of the tab order; macOS draws them itself. */
function wakeControls(): void {
  const controls = part('controls');
  controls.setAttribute('aria-label', strings.controls);
  for (const [action, label] of [
    ['minimise', strings.minimise],
    ['toggle-maximise', strings.maximise],
    ['close', strings.close],
  ] as const) {
    const control = controls.querySelector(`[data-action='${action}']`);
    control?.setAttribute('aria-label', label);
    control?.addEventListener('click', () => void bridge.actOnWindow(action));
  }
}

// There is nothing unsaved here.
bridge.on('window:closing', () => void bridge.readyToClose());
if (hasSystemControls()) document.documentElement.dataset['platform'] = 'darwin';
else wakeControls();
bridge.describeSafeScreen().then(show, () => show(null));
