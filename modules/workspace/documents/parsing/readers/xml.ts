import { Parser } from 'htmlparser2';

/** What a reader of XML hears. Names come without their prefix: `w:p` is `p`, and so is an attribute `r:id` `id`. */
export type XmlHandler = {
  /** `attribute` finds one by its name without prefix. */
  open?(name: string, attribute: (name: string) => string | undefined): void;
  text?(text: string): void;
  close?(name: string): void;
};

/**
 * Reads XML in one pass. Entities beyond the five of XML itself and character references are left as they stand and a
 * document type declaration is skipped, so nothing expands and nothing outside is fetched.
 */
export function readXml(xml: string, handler: XmlHandler): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) =>
        handler.open?.(local(name), (wanted) => {
          if (wanted in attributes) return attributes[wanted];
          for (const key in attributes) if (local(key) === wanted) return attributes[key];
          return undefined;
        }),
      ontext: (text) => handler.text?.(text),
      onclosetag: (name) => handler.close?.(local(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}
