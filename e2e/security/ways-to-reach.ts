/**
 * Every way for a page to reach a server that a policy covers: the directive that has to stop it, and the attempt, which
 * runs in the page. `undefined` where Chromium asks the policy without telling of it, or another guard comes first.
 */
export interface Way {
  readonly directive: string | undefined;
  readonly attempt: (port: number) => unknown;
}

export const waysToReach: Readonly<Record<string, Way>> = {
  fetch: { directive: 'connect-src', attempt: (port) => fetch(`http://127.0.0.1:${port}/`) },
  'fetch without answer': {
    directive: 'connect-src',
    attempt: (port) => fetch(`http://127.0.0.1:${port}/`, { mode: 'no-cors', method: 'POST', body: 'x' }),
  },
  'fetch by name': { directive: 'connect-src', attempt: (port) => fetch(`http://localhost:${port}/`) },
  'fetch that outlives the page': {
    directive: 'connect-src',
    attempt: (port) => fetch(`http://127.0.0.1:${port}/`, { keepalive: true, method: 'POST', body: 'x' }),
  },
  XMLHttpRequest: {
    directive: 'connect-src',
    attempt: (port) => {
      const request = new XMLHttpRequest();
      request.open('GET', `http://127.0.0.1:${port}/`);
      request.send();
    },
  },
  WebSocket: {
    directive: 'connect-src',
    attempt: (port) => void new WebSocket(`ws://127.0.0.1:${port}/`),
  },
  EventSource: {
    directive: 'connect-src',
    attempt: (port) => void new EventSource(`http://127.0.0.1:${port}/`),
  },
  WebTransport: {
    directive: 'connect-src',
    attempt: (port) => new WebTransport(`https://127.0.0.1:${port}/`).ready,
  },
  beacon: {
    directive: 'connect-src',
    attempt: (port) => void navigator.sendBeacon(`http://127.0.0.1:${port}/`, 'x'),
  },
  'ping of a link': {
    directive: 'connect-src',
    attempt: (port) => {
      const link = document.createElement('a');
      link.href = '#';
      link.ping = `http://127.0.0.1:${port}/`;
      document.body.append(link);
      link.click();
    },
  },
  image: {
    directive: 'img-src',
    attempt: (port) => {
      new Image().src = `http://127.0.0.1:${port}/image.png`;
    },
  },
  'image set': {
    directive: 'img-src',
    attempt: (port) => {
      new Image().srcset = `http://127.0.0.1:${port}/image.png 2x`;
    },
  },
  'image of a style': {
    directive: 'img-src',
    attempt: (port) => {
      document.body.style.backgroundImage = `url(http://127.0.0.1:${port}/image.png)`;
    },
  },
  'image of a drawing': {
    directive: 'img-src',
    attempt: (port) => {
      const box = document.createElement('div');
      box.innerHTML = `<svg width="9" height="9"><image href="http://127.0.0.1:${port}/a.png" width="9" height="9"/></svg>`;
      document.body.append(box);
    },
  },
  'image in a foreign object': {
    directive: 'img-src',
    attempt: (port) => {
      const box = document.createElement('div');
      box.innerHTML = `<svg><foreignObject><img src="http://127.0.0.1:${port}/a.png"></foreignObject></svg>`;
      document.body.append(box);
    },
  },
  'poster of a video': {
    directive: 'img-src',
    attempt: (port) => {
      const video = document.createElement('video');
      video.poster = `http://127.0.0.1:${port}/poster.png`;
      document.body.append(video);
    },
  },
  'image button': {
    directive: 'img-src',
    attempt: (port) => {
      const input = document.createElement('input');
      input.type = 'image';
      input.src = `http://127.0.0.1:${port}/a.png`;
      document.body.append(input);
    },
  },
  'used part of another drawing': {
    directive: undefined,
    attempt: (port) => {
      const box = document.createElement('div');
      box.innerHTML = `<svg><use href="http://127.0.0.1:${port}/a.svg#part"/></svg>`;
      document.body.append(box);
    },
  },
  script: {
    directive: 'script-src-elem',
    attempt: (port) => {
      const script = document.createElement('script');
      script.src = `http://127.0.0.1:${port}/script.js`;
      document.head.append(script);
    },
  },
  'script module': {
    directive: 'script-src-elem',
    attempt: (port) => {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = `http://127.0.0.1:${port}/script.js`;
      document.head.append(script);
    },
  },
  import: {
    directive: 'script-src-elem',
    attempt: (port) => {
      const address = `http://127.0.0.1:${port}/module.js`;
      return import(address);
    },
  },
  'module that is fetched ahead': {
    directive: 'script-src-elem',
    attempt: (port) => {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = `http://127.0.0.1:${port}/`;
      document.head.append(link);
    },
  },
  'style sheet': {
    directive: 'style-src-elem',
    attempt: (port) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = `http://127.0.0.1:${port}/style.css`;
      document.head.append(link);
    },
  },
  'style sheet that imports': {
    directive: undefined,
    attempt: (port) => {
      const style = document.createElement('style');
      style.textContent = `@import url(http://127.0.0.1:${port}/style.css);`;
      document.head.append(style);
    },
  },
  font: {
    directive: 'font-src',
    attempt: (port) => new FontFace('outside', `url(http://127.0.0.1:${port}/font.woff2)`).load(),
  },
  video: {
    directive: 'media-src',
    attempt: (port) => {
      document.createElement('video').src = `http://127.0.0.1:${port}/video.mp4`;
    },
  },
  sound: {
    directive: 'media-src',
    attempt: (port) => void new Audio(`http://127.0.0.1:${port}/sound.mp3`).play(),
  },
  'words of a video': {
    directive: 'media-src',
    attempt: (port) => {
      const video = document.createElement('video');
      const track = document.createElement('track');
      track.default = true;
      track.src = `http://127.0.0.1:${port}/words.vtt`;
      video.append(track);
      document.body.append(video);
      track.track.mode = 'showing';
    },
  },
  'application manifest': {
    directive: undefined,
    attempt: (port) => {
      const link = document.createElement('link');
      link.rel = 'manifest';
      link.href = `http://127.0.0.1:${port}/`;
      document.head.append(link);
    },
  },
  icon: {
    directive: undefined,
    attempt: (port) => {
      const link = document.createElement('link');
      link.rel = 'icon';
      link.href = `http://127.0.0.1:${port}/icon.png`;
      document.head.append(link);
    },
  },
  'fetched ahead as an image': {
    directive: 'img-src',
    attempt: (port) => {
      const link = document.createElement('link');
      link.rel = 'preload';
      link.as = 'image';
      link.href = `http://127.0.0.1:${port}/a.png`;
      document.head.append(link);
    },
  },
  'fetched for later': {
    directive: undefined,
    attempt: (port) => {
      const link = document.createElement('link');
      link.rel = 'prefetch';
      link.href = `http://127.0.0.1:${port}/`;
      document.head.append(link);
    },
  },
  'connected ahead': {
    directive: undefined,
    attempt: (port) => {
      const link = document.createElement('link');
      link.rel = 'preconnect';
      link.href = `http://127.0.0.1:${port}/`;
      document.head.append(link);
    },
  },
  'looked up ahead': {
    directive: undefined,
    attempt: (port) => {
      const link = document.createElement('link');
      link.rel = 'dns-prefetch';
      link.href = `http://localhost:${port}/`;
      document.head.append(link);
    },
  },
  'drawn ahead': {
    directive: undefined,
    attempt: (port) => {
      const script = document.createElement('script');
      script.type = 'speculationrules';
      script.textContent = JSON.stringify({
        prefetch: [{ source: 'list', urls: [`http://127.0.0.1:${port}/`], eagerness: 'immediate' }],
        prerender: [{ source: 'list', urls: [`http://127.0.0.1:${port}/`], eagerness: 'immediate' }],
      });
      document.head.append(script);
    },
  },
  worker: {
    directive: undefined,
    attempt: (port) => void new Worker(`http://127.0.0.1:${port}/worker.js`),
  },
  'worker from a blob': {
    directive: undefined,
    attempt: (port) => {
      const code = `
        const to = 'http://127.0.0.1:${port}/';
        fetch(to).catch(() => {});
        new WebSocket('ws://127.0.0.1:${port}/');
        try { importScripts(to); } catch {}
      `;
      return void new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    },
  },
  'shared worker from a data: address': {
    directive: undefined,
    attempt: (port) =>
      void new SharedWorker(`data:text/javascript,fetch('http://127.0.0.1:${port}/').catch(()=>{})`),
  },
  'service worker': {
    directive: undefined,
    attempt: (port) => navigator.serviceWorker.register(`http://127.0.0.1:${port}/worker.js`),
  },
  worklet: {
    directive: undefined,
    attempt: (port) => new AudioContext().audioWorklet.addModule(`http://127.0.0.1:${port}/worklet.js`),
  },
  'frame with a text of its own': {
    directive: undefined,
    attempt: (port) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<img src="http://127.0.0.1:${port}/a.png"><link rel="stylesheet" href="http://127.0.0.1:${port}/a.css">`;
      document.body.append(frame);
    },
  },
  frame: {
    directive: 'frame-src',
    attempt: (port) => {
      const frame = document.createElement('iframe');
      frame.src = `http://127.0.0.1:${port}/`;
      document.body.append(frame);
    },
  },
  'embedded object': {
    directive: 'object-src',
    attempt: (port) => {
      const object = document.createElement('object');
      object.data = `http://127.0.0.1:${port}/`;
      document.body.append(object);
    },
  },
  'embedded content': {
    directive: 'object-src',
    attempt: (port) => {
      const embed = document.createElement('embed');
      embed.src = `http://127.0.0.1:${port}/`;
      document.body.append(embed);
    },
  },
  form: {
    directive: 'form-action',
    attempt: (port) => {
      const form = document.createElement('form');
      form.action = `http://127.0.0.1:${port}/`;
      form.method = 'post';
      document.body.append(form);
      form.submit();
    },
  },
  'base of all addresses': {
    directive: 'base-uri',
    attempt: (port) => {
      const base = document.createElement('base');
      base.href = `http://127.0.0.1:${port}/`;
      document.head.append(base);
    },
  },
  'refresh of the page': {
    directive: undefined,
    attempt: (port) => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'refresh';
      meta.content = `0; url=http://127.0.0.1:${port}/`;
      document.head.append(meta);
    },
  },
  'report of a violation': {
    directive: undefined,
    attempt: (port) => {
      const meta = document.createElement('meta');
      meta.httpEquiv = 'Content-Security-Policy';
      meta.content = `report-uri http://127.0.0.1:${port}/; report-to http://127.0.0.1:${port}/; img-src 'none'`;
      document.head.append(meta);
      new Image().src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    },
  },
  speech: {
    directive: undefined,
    attempt: () => {
      type Recogniser = new () => { readonly start: () => void };
      const { webkitSpeechRecognition: Recognition } = window as unknown as {
        webkitSpeechRecognition?: Recogniser;
      };
      if (Recognition !== undefined) new Recognition().start();
      speechSynthesis.speak(new SpeechSynthesisUtterance('hello'));
    },
  },
};
