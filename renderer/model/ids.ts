import type { Brand } from '@/lib/brand.ts';
import { isRandomId, randomId } from '@/lib/random-id.ts';

export type PersonId = Brand<string, 'PersonId'>;
/** One room per mentorship: what two people share. */
export type RoomId = Brand<string, 'RoomId'>;
export type SessionId = Brand<string, 'SessionId'>;
export type PointId = Brand<string, 'PointId'>;
/** A draft keeps its id when it is sent, so that sending twice cannot make two. */
export type FeedbackId = Brand<string, 'FeedbackId'>;
export type DecisionId = Brand<string, 'DecisionId'>;
export type ActionId = Brand<string, 'ActionId'>;
export type DeviceId = Brand<string, 'DeviceId'>;

export type AnyId = PersonId | RoomId | SessionId | PointId | FeedbackId | DecisionId | ActionId | DeviceId;

/** Whether a text has the shape of an id. */
export const isId = (text: string): boolean => isRandomId(text);

export const newId = <Id extends AnyId>(): Id => randomId() as Id;

/** Brands a text from outside (an address, a file) or answers `undefined` where it has not the shape of an id. */
export const parseId = <Id extends AnyId>(text: string): Id | undefined =>
  isId(text) ? (text as Id) : undefined;
