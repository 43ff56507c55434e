import { digest } from 'lib0/hash/sha256';
import type { Brand } from '@/lib/brand.ts';
import { idFromBytes, isRandomId, randomId } from '@/lib/random-id.ts';

export type PersonId = Brand<string, 'PersonId'>;
/** One room per mentorship: what two people share. */
export type RoomId = Brand<string, 'RoomId'>;
export type SessionId = Brand<string, 'SessionId'>;
export type PointId = Brand<string, 'PointId'>;
/** A draft keeps its id when it is sent, so that sending twice cannot make two. */
export type FeedbackId = Brand<string, 'FeedbackId'>;
export type DecisionId = Brand<string, 'DecisionId'>;
export type ActionId = Brand<string, 'ActionId'>;
/** Sessions that come again by one rule. */
export type SeriesId = Brand<string, 'SeriesId'>;
export type DeviceId = Brand<string, 'DeviceId'>;
/** Of a template or a question of one's own; what comes with Waymark has a name instead, which is no id. */
export type TemplateId = Brand<string, 'TemplateId'>;
export type TemplatePointId = Brand<string, 'TemplatePointId'>;
export type QuestionId = Brand<string, 'QuestionId'>;

export type AnyId =
  | PersonId
  | RoomId
  | SessionId
  | PointId
  | FeedbackId
  | DecisionId
  | ActionId
  | SeriesId
  | DeviceId
  | TemplateId
  | TemplatePointId
  | QuestionId;

/** Whether a text has the shape of an id. */
export const isId = (text: string): boolean => isRandomId(text);

export const newId = <Id extends AnyId>(): Id => randomId() as Id;

/**
 * The id of something that both devices may make while apart and that has to be one thing: it follows from `name`, which says
 * all that it is.
 */
export const idFromName = <Id extends AnyId>(name: string): Id =>
  idFromBytes(digest(new TextEncoder().encode(name))) as Id;

/** Brands a text from outside (an address, a file) or answers `undefined` where it has not the shape of an id. */
export const parseId = <Id extends AnyId>(text: string): Id | undefined =>
  isId(text) ? (text as Id) : undefined;
