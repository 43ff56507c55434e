import { ipcMain, type WebContents } from 'electron';
import type {
  EventName,
  EventPayload,
  RequestName,
  RequestPayload,
  ResponsePayload,
} from '../contract/ipc-map.ts';
import { appOrigin } from './app-protocol/scheme.ts';
import { errorCode, log } from './log.ts';
import { isTrustedSender } from './trusted-sender.ts';

type Answer<Response> = undefined extends Response ? void : Response;

/** One function for every request of the map. */
export type Handlers = {
  readonly [Name in RequestName]: (
    payload: RequestPayload<Name>,
  ) => Answer<ResponsePayload<Name>> | Promise<Answer<ResponsePayload<Name>>>;
};

/** Loaded with the first message and not with the window: the schemas' library takes longer than the window may. */
const schemaOf = async (name: RequestName) => (await import('../contract/ipc-map.ts')).requests[name].request;

/** What decides beyond sender and shape whether a message crosses now. */
interface Gate {
  readonly mayAnswer: (name: RequestName) => boolean;
  /** Sends now, later or never. */
  readonly pass: (name: EventName, send: () => void) => void;
}

let gate: Gate = { mayAnswer: () => true, pass: (_name, send) => send() };

/** Puts the gate in front of every message, both ways. Call it before there is a window. */
export const guardMessages = (next: Gate): void => {
  gate = next;
};

const refuse = (name: RequestName, why: string): never => {
  log('a message was refused', { name, why });
  throw new Error('refused');
};

/**
 * Answers the map's requests: only from the main frame of our own window, only with a payload of the right shape. A
 * refusal's or failure's message, which crosses to the page and into the log, never repeats what was sent.
 */
export const answerRequests = (ourContents: () => WebContents | undefined, handlers: Handlers): void => {
  for (const name of Object.keys(handlers) as RequestName[]) {
    const handler = handlers[name] as (payload: unknown) => unknown;
    ipcMain.handle(name, async (event, ...payloads: readonly unknown[]) => {
      if (!isTrustedSender(event, ourContents(), appOrigin)) return refuse(name, 'sender');
      if (!gate.mayAnswer(name)) return refuse(name, 'locked');
      if (payloads.length > 1) return refuse(name, 'shape');
      const checked = (await schemaOf(name)).safeParse(payloads[0]);
      if (!checked.success) return refuse(name, 'shape');
      try {
        return await handler(checked.data);
      } catch (error) {
        log('a request failed', { name, error: errorCode(error) });
      }
      // Outside the catch, so that the cause, which may hold a path, stays here.
      throw new Error('failed');
    });
  }
};

/** Tells the renderer something; nothing happens where no renderer is left to hear it. */
export const sendEvent = <Name extends EventName>(
  contents: WebContents,
  name: Name,
  payload: EventPayload<Name>,
): void => {
  gate.pass(name, () => {
    if (!contents.isDestroyed() && !contents.isCrashed()) contents.send(name, payload);
  });
};
