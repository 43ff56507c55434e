import { app } from 'electron';

/**
 * Services of Chromium that would reach the network, or look around in it, without being asked. What the walls of
 * guards/session.ts stop anyway is not even started.
 */
const unwantedFeatures = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'Translate',
] as const;

const unwantedServices = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'no-pings',
] as const;

/** Sets Chromium's switches; only has an effect before `ready`. */
export const setCommandLine = (): void => {
  const { commandLine } = app;
  // Dates, numbers and Chromium's own words in British English, like ours.
  commandLine.appendSwitch('lang', 'en-GB');
  for (const service of unwantedServices) commandLine.appendSwitch(service);
  // A second value would replace one given at the start instead of adding to it.
  const given = commandLine.getSwitchValue('disable-features');
  commandLine.appendSwitch(
    'disable-features',
    [...(given === '' ? [] : [given]), ...unwantedFeatures].join(','),
  );
  // Name look-ups and connections that neither the CSP nor webRequest sees: `<link rel=dns-prefetch>`, WebRTC over
  // TCP. The network is the mailbox process's, which uses Node's resolver and is not touched by this.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
};
