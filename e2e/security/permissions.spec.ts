import { expect, test } from '../fixtures/test.ts';

/** What a page can ask for through the web's own interfaces; each says what it was given, or throws. */
const requests: Readonly<Record<string, () => Promise<unknown>>> = {
  camera: () => navigator.mediaDevices.getUserMedia({ video: true }),
  microphone: () => navigator.mediaDevices.getUserMedia({ audio: true }),
  screen: () => navigator.mediaDevices.getDisplayMedia(),
  place: () => new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject)),
  'reading the clipboard': () => navigator.clipboard.readText(),
  // Copying goes through main.
  'writing the clipboard': () => navigator.clipboard.writeText('x'),
  MIDI: () => navigator.requestMIDIAccess(),
  'MIDI with all of it': () => navigator.requestMIDIAccess({ sysex: true }),
  'being told of idleness': () =>
    (
      window as unknown as { IdleDetector: { requestPermission: () => Promise<string> } }
    ).IdleDetector.requestPermission().then((state) =>
      state === 'granted' ? state : Promise.reject(new Error(state)),
    ),
  'the other screens': () =>
    (window as unknown as { getScreenDetails: () => Promise<unknown> }).getScreenDetails(),
  'the fonts of the system': async () => {
    const fonts = await (
      window as unknown as { queryLocalFonts: () => Promise<readonly unknown[]> }
    ).queryLocalFonts();
    if (fonts.length === 0) throw new Error('none');
  },
  USB: () => (navigator as unknown as Choosers).usb.requestDevice({ filters: [] }),
  HID: async () => {
    const found = (await (navigator as unknown as Choosers).hid.requestDevice({
      filters: [],
    })) as readonly unknown[];
    if (found.length === 0) throw new Error('none');
  },
  serial: () => (navigator as unknown as Choosers).serial.requestPort(),
  // The promises of some never settle where nobody answers them.
  Bluetooth: () =>
    Promise.race([
      (navigator as unknown as Choosers).bluetooth.requestDevice({ acceptAllDevices: true }),
      new Promise((_resolve, reject) => setTimeout(reject, 500)),
    ]),
  'a file’s handle': () =>
    Promise.race([
      (window as unknown as { showOpenFilePicker?: () => Promise<unknown> }).showOpenFilePicker?.() ??
        Promise.reject(new Error('none')),
      new Promise((_resolve, reject) => setTimeout(reject, 300)),
    ]),
  'the whole screen': () =>
    new Promise((resolve, reject) => {
      document.onfullscreenchange = resolve;
      document.onfullscreenerror = reject;
      setTimeout(reject, 500);
      document.documentElement.requestFullscreen().catch(reject);
    }),
  'the pointer': () =>
    new Promise((resolve, reject) => {
      document.onpointerlockchange = resolve;
      document.onpointerlockerror = reject;
      setTimeout(reject, 500);
      void document.documentElement.requestPointerLock();
    }),
};

interface Choosers {
  readonly usb: { readonly requestDevice: (options: object) => Promise<unknown> };
  readonly hid: { readonly requestDevice: (options: object) => Promise<unknown> };
  readonly serial: { readonly requestPort: () => Promise<unknown> };
  readonly bluetooth: { readonly requestDevice: (options: object) => Promise<unknown> };
}

test('what a page asks for is denied', async ({ app }) => {
  app.expectProblem(/(?:)/u);
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

/** Main's answer to each by name, which most cannot be asked for here without a device, is in main/guards/session.test.ts. */
const permissions = [
  'accessibility-events',
  'background-fetch',
  'background-sync',
  'bluetooth',
  'camera',
  'clipboard-read',
  'clipboard-sanitized-write',
  'deprecated-sync-clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'geolocation-approximate',
  'hid',
  'idle-detection',
  'keyboardLock',
  'local-fonts',
  'local-network-access',
  'media',
  'mediaKeySystem',
  'microphone',
  'midi',
  'midiSysex',
  'nfc',
  'notifications',
  'openExternal',
  'payment-handler',
  'pointerLock',
  'push',
  'screen-wake-lock',
  'sensors',
  'serial',
  'speaker-selection',
  'storage-access',
  'top-level-storage-access',
  'usb',
  'window-management',
] as const;

test('no permission counts as given', async ({ app }) => {
  const answers = await app.page.evaluate(
    (all) =>
      Promise.all(
        all.map((name) =>
          navigator.permissions.query({ name: name as PermissionName }).then(
            ({ state }) => state,
            () => 'unknown here',
          ),
        ),
      ),
    permissions,
  );
  for (const [index, name] of permissions.entries()) {
    expect.soft(['denied', 'prompt', 'unknown here'], `${name}: state`).toContain(answers[index]);
  }
  expect(await app.page.evaluate(() => Notification.permission), 'notifications: check').toBe('denied');
  expect(await app.page.evaluate(() => Notification.requestPermission()), 'notifications: request').toBe(
    'denied',
  );
});

test('devices stay out of reach', async ({ app }) => {
  const found = await app.page.evaluate(async () => {
    const devices = navigator as unknown as Record<
      string,
      { getDevices?: () => Promise<unknown[]>; getPorts?: () => Promise<unknown[]> } | undefined
    >;
    const lists = ['usb', 'hid', 'bluetooth', 'serial'].map(
      async (kind) =>
        (await (devices[kind]?.getDevices ?? devices[kind]?.getPorts)?.call(devices[kind]).catch(() => [])) ??
        [],
    );
    const media = await navigator.mediaDevices.enumerateDevices();
    return {
      devices: (await Promise.all(lists)).flat().length,
      labels: media.filter(({ label }) => label !== '').length,
    };
  });
  expect(found).toEqual({ devices: 0, labels: 0 });
});

test('storage may be made persistent, so that Chromium never evicts the documents', async ({ app }) => {
  expect(await app.page.evaluate(() => navigator.storage.persist())).toBe(true);
});
