/** Hands a file to the browser, which alone knows where it puts it and whether that worked. */
export function download(name: string, bytes: Uint8Array): void {
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' });
  // Not revoked: no event tells when the browser has read it, and the address ends with the page.
  Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name }).click();
}
