import { expect, test } from '../fixtures/test.ts';

/** What a page can ask for; each says what it was given, or throws. */
const requests: Readonly<Record<string, () => Promise<unknown>>> = {
  camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
  microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
  screen: () => navigator.mediaDevices.getDisplayMedia(),
  place: () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
  'reading the clipboard': () => navigator.clipboard.readText(),
  MIDI: () => navigator.requestMIDIAccess({ sysex: true }),
  // The promise of a denied request never settles in some Electrons.
  'the whole screen': () =>
    new Promise((resolve, reject) => {
      document.onfullscreenchange = resolve;
      document.onfullscreenerror = reject;
      setTimeout(reject, 1_000);
      document.documentElement.requestFullscreen().catch(reject);
    }),
};

test('what a page asks for is denied', async ({ app }) => {
  for (const [what, request] of Object.entries(requests)) {
    // Some of these need a person's own click first; it shall not be the lack of one that denies them.
    await app.page.mouse.click(600, 400);
    const given = await app.page.evaluate(request).then(
      () => 'given',
      () => 'denied',
    );
    expect.soft(given, what).toBe('denied');
  }
});

const names = [
  'camera',
  'microphone',
  'geolocation',
  'notifications',
  'midi',
  'clipboard-read',
  'background-sync',
  'storage-access',
  'window-management',
  'local-fonts',
  'idle-detection',
] as const;

test('no permission counts as given', async ({ app }) => {
  for (const name of names) {
    const state = await app.page.evaluate(
      (permission) =>
        navigator.permissions.query({ name: permission as PermissionName }).then(
          (status) => status.state,
          () => 'unknown here',
        ),
      name,
    );
    expect.soft(['denied', 'prompt', 'unknown here'], name).toContain(state);
  }
  expect(await app.page.evaluate(() => Notification.permission)).toBe('denied');
  expect(await app.page.evaluate(() => Notification.requestPermission())).toBe('denied');
});

test('devices stay out of reach', async ({ app }) => {
  const found = await app.page.evaluate(async () => {
    const devices = navigator as unknown as Record<
      string,
      { getDevices?: () => Promise<unknown[]> } | undefined
    >;
    const lists = ['usb', 'hid', 'bluetooth'].map(
      async (kind) => (await devices[kind]?.getDevices?.().catch(() => [])) ?? [],
    );
    return (await Promise.all(lists)).flat().length;
  });
  expect(found).toBe(0);
});

test('storage may be made persistent, so that Chromium never evicts the documents', async ({ app }) => {
  expect(await app.page.evaluate(() => navigator.storage.persist())).toBe(true);
});
