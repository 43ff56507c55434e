import { expect, test } from 'vitest';
import { parseDistribution } from './distribution.mjs';
import { parseMissingLibraries } from './missing-libraries.mjs';
import { packagesFor } from './packages.mjs';

const debian12 =
  'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\nVERSION_ID="12"\nVERSION_CODENAME=bookworm\n';
const ubuntu24 =
  'PRETTY_NAME="Ubuntu 24.04.1 LTS"\nVERSION_CODENAME=noble\nID=ubuntu\nID_LIKE=debian\nUBUNTU_CODENAME=noble\n';
const mint21 =
  'NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\nVERSION_CODENAME=virginia\nUBUNTU_CODENAME=jammy\n';
const fedora = 'NAME="Fedora Linux"\nID=fedora\nPRETTY_NAME="Fedora Linux 42"\n';

test('what ldd does not find is missing, each once', () => {
  const output = [
    '\tlinux-vdso.so.1 (0x00007ffd)',
    '\tlibnss3.so => not found',
    '\tlibgtk-3.so.0 => not found',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)',
    '\tlibnss3.so => not found',
  ].join('\n');
  expect(parseMissingLibraries(output)).toEqual(['libgtk-3.so.0', 'libnss3.so']);
  expect(parseMissingLibraries('\tstatically linked\n')).toEqual([]);
});

test.each([
  ['Debian 12', debian12, { usesApt: true, wideTime: false, packagesChromium: true }],
  ['Ubuntu 24.04', ubuntu24, { usesApt: true, wideTime: true, packagesChromium: false }],
  ['a derivative of an older Ubuntu', mint21, { usesApt: true, wideTime: false, packagesChromium: false }],
  ['Fedora', fedora, { usesApt: false, packagesChromium: false }],
])('%s is known by its os-release', (_, osRelease, known) => {
  expect(parseDistribution(osRelease)).toMatchObject(known);
});

test('packages have the names of their distribution', () => {
  const libraries = ['libgtk-3.so.0', 'libnss3.so', 'libsmime3.so', 'libasound.so.2', 'libstrange.so.9'];
  expect(packagesFor(libraries, parseDistribution(debian12))).toEqual({
    packages: ['libasound2', 'libgtk-3-0', 'libnss3'],
    unknown: ['libstrange.so.9'],
  });
  expect(packagesFor(libraries, parseDistribution(ubuntu24)).packages).toEqual([
    'libasound2t64',
    'libgtk-3-0t64',
    'libnss3',
  ]);
});
