/** An answer with what belongs to it and not to its data. */
export interface Answered<T> {
  data: T;
  /** Version of what was read; send it as `ifMatch` with a change. Null where the server tells none. */
  etag: string | null;
  requestId: string | null;
  status: number;
  headers: Headers;
}

/** A call under way. Await it for its data, or `withResponse()` for its ETag and headers too. */
export type Call<T> = Promise<T> & { withResponse(): Promise<Answered<T>> };

export function callOf<T>(answered: Promise<Answered<T>>): Call<T> {
  const data = answered.then((answer) => answer.data);
  const withResponse = () => {
    // Whoever asks for the whole answer is told of its failure there.
    data.catch(() => undefined);
    return answered;
  };
  return Object.assign(data, { withResponse });
}

/** One page of a list. Iterate over it for the items of this page and of all that follow. */
export interface Page<T> extends AsyncIterable<T> {
  items: T[];
  /** Null on the last page. */
  nextCursor: string | null;
  /** The page after this one; null on the last. */
  next(): Promise<Page<T> | null>;
}

/** A list: await it for its first page, or iterate over it for the items of all pages. */
export type Pages<T> = Promise<Page<T>> & AsyncIterable<T> & { withResponse(): Promise<Answered<Page<T>>> };

/** @param fetchPage asks for the page at a cursor; undefined: the first */
export function pagesOf<T>(
  fetchPage: (cursor?: string) => Promise<Answered<{ items: T[]; nextCursor: string | null }>>,
): Pages<T> {
  async function open(cursor?: string): Promise<Answered<Page<T>>> {
    const answer = await fetchPage(cursor);
    const { items, nextCursor } = answer.data;
    const next = async () => (nextCursor === null ? null : (await open(nextCursor)).data);
    const page = { items, nextCursor };
    // Not enumerable: whoever keeps or prints a page keeps what it holds.
    const methods = { next: { value: next }, [Symbol.asyncIterator]: { value: () => walk(page, next) } };
    return { ...answer, data: Object.defineProperties(page, methods) as Page<T> };
  }
  async function* walk(first: { items: T[] }, next: () => Promise<Page<T> | null>): AsyncGenerator<T> {
    yield* first.items;
    const following = await next();
    if (following !== null) yield* following;
  }
  const call = callOf(open());
  return Object.assign(call, {
    async *[Symbol.asyncIterator]() {
      yield* await call;
    },
  });
}
