import { describe, expect, it } from 'vitest';
import { readArguments } from './read-arguments.ts';

const appPath = '/home/maya/waymark';
const linux = (...args: readonly string[]) =>
  readArguments({ args: ['/usr/bin/waymark', ...args], folder: '/home/maya', appPath, platform: 'linux' });
const windows = (...args: readonly string[]) =>
  readArguments({
    args: ['C:\\waymark.exe', ...args],
    folder: 'C:\\Users\\Maya',
    appPath: 'C:\\app',
    platform: 'win32',
  });
const file = (path: string) => [{ kind: 'file', path }];

describe('what was opened', () => {
  it.each([
    ['a whole path', '/media/stick/for-sam.waymark', '/media/stick/for-sam.waymark'],
    ['a relative path', 'Downloads/for-sam.waymark', '/home/maya/Downloads/for-sam.waymark'],
    ['a way up', '../for-sam.waymark', '/home/for-sam.waymark'],
    ['an ending in capitals', '/stick/FOR-SAM.WAYMARK', '/stick/FOR-SAM.WAYMARK'],
    ['a file’s address', 'file:///stick/for%20sam.waymark', '/stick/for sam.waymark'],
    ['a name with a colon', 'notes: today.waymark', '/home/maya/notes: today.waymark'],
    ['a name with a line break', '/stick/a\nb.waymark', '/stick/a\nb.waymark'],
    ['a name like a switch, by its path', '/stick/--no-sandbox.waymark', '/stick/--no-sandbox.waymark'],
    ['backslashes, which are letters here', '\\\\server\\a.waymark', '/home/maya/\\\\server\\a.waymark'],
  ])('is a file: %s', (_what, text, path) => {
    expect(linux(text)).toEqual(file(path));
  });

  it.each([
    ['a path with a drive', 'D:\\for-sam.waymark', 'D:\\for-sam.waymark'],
    ['a relative path', 'for-sam.waymark', 'C:\\Users\\Maya\\for-sam.waymark'],
    ['a file’s address', 'file:///D:/for%20sam.waymark', 'D:\\for sam.waymark'],
    ['a path on another computer', '\\\\server\\share\\a.waymark', '\\\\server\\share\\a.waymark'],
    ['an address on another computer', 'file://server/share/a.waymark', '\\\\server\\share\\a.waymark'],
  ])('is a file on Windows: %s', (_what, text, path) => {
    expect(windows(text)).toEqual(file(path));
  });

  it('is a link, as it came', () => {
    expect(linux('waymark://mentorship/x.waymark')).toEqual([
      { kind: 'link', text: 'waymark://mentorship/x.waymark' },
    ]);
    expect(linux('WAYMARK:--no-sandbox')).toEqual([{ kind: 'link', text: 'WAYMARK:--no-sandbox' }]);
  });

  it('is several things, in their order', () => {
    expect(linux('/b.waymark', 'waymark://x', '/a.waymark').map((one) => one.kind)).toEqual([
      'file',
      'link',
      'file',
    ]);
  });

  it.each([
    ['switches', ['--data-folder=/x.waymark', '-r', '/hook.cjs', '--no-sandbox', '--']],
    ['a switch that ends like a file', ['--load=/a.waymark']],
    ['the folder of a development run', [appPath]],
    ['other files', ['/etc/passwd', 'notes.txt', 'a.waymark.exe', '']],
    ['other addresses', ['https://example.org/a.waymark', 'javascript://a.waymark', 'smb://host/a.waymark']],
    ['a file’s address on another computer', ['file://server/a.waymark']],
    ['a file’s address with an encoded slash', ['file:///a%2fb.waymark']],
    ['a path longer than any', [`/${'a'.repeat(40_000)}.waymark`]],
    ['a link that is encoded', ['waymark%3A//mentorship']],
  ])('is nothing: %s', (_what, args) => {
    expect(linux(...args)).toEqual([]);
  });

  it('is not the program, nor the folder of a development run whatever its name', () => {
    expect(readArguments({ args: ['/a.waymark'], folder: '/', appPath, platform: 'linux' })).toEqual([]);
    expect(
      readArguments({
        args: ['electron', '/src/a.waymark'],
        folder: '/',
        appPath: '/src/a.waymark',
        platform: 'linux',
      }),
    ).toEqual([]);
  });
});
