import { z } from 'zod';

/** Ids in examples: the same thing has the same id throughout the reference. */
const EXAMPLE_IDS = {
  other: '0197a6e2-5c1b-7d3a-9e44-2f6b8c1d0a57',
  person: '0197a6d0-1e2f-7a4b-8c5d-6e7f8091a2b3',
} as const;

/** An id of ours. @param of whose, with its article: "the task" */
export const idOf = (of: string, example: keyof typeof EXAMPLE_IDS = 'other') =>
  z.uuid().meta({ description: `Id of ${of}, a UUIDv7.`, examples: [EXAMPLE_IDS[example]] });

/** The path's `:id`. @param of whose, with its article: "the task" */
export const idParamsOf = (of: string) => z.object({ id: idOf(of) });

/** A moment. @param when what happened then, as a sentence without its full stop: "When the task was made" */
export const momentOf = (when: string) =>
  z.iso.datetime().meta({ description: `${when}; ISO 8601 in UTC.`, examples: ['2026-12-01T09:30:00.000Z'] });

/** Somebody by id and name. @param who a sentence without its full stop: "Who made the task" */
export const personOf = (who: string) =>
  z
    .object({
      id: idOf('the member or service account', 'person'),
      name: z.string().meta({ description: 'The name that they show to others.', examples: ['Ada Kim'] }),
    })
    .meta({ description: `${who}.` });
