/**
 * Makes a model's Markdown harmless while it streams: no image is ever formed (a browser would fetch it, and its
 * address can carry away what the model has read) and no raw HTML with attributes. An image becomes its description;
 * a tag goes away; a lone "<" is escaped. Blocks of code pass as they are, since every renderer shows them as text.
 *
 * It must be the last step before the reader: whatever removed characters afterwards could join harmless parts into a
 * harmful whole. For the same reason "!" never stands directly before "[" here, whatever was removed between them.
 */
export interface TextFilter {
  /** The text that may be shown by now; the rest is kept until more comes. */
  push(text: string): string;
  /** What was kept back. Nothing may be pushed afterwards. */
  end(): string;
}

/** What cannot be decided within this many characters is taken for plain text. */
const MAX_HELD = 2_000;
const HARMLESS_TAG =
  /^<\/?(?:b|i|u|s|em|strong|sub|sup|kbd|mark|del|ins|small|br|hr|p|ul|ol|li|table|thead|tbody|tr|td|th)\s*\/?>$/i;
/** An element's name alone, as in "</script>" or "<svg>", or with attributes that have values. */
const TAG = /^<\/?[A-Za-z][\w:-]*(?:\s*\/?>|[\s/][\s\S]*=[\s\S]*>)$/;
const AUTOLINK = /^<((?:https?|mailto):[^\s<>]*)>$/i;
/** The placeholder for a pair of names in angle brackets, "<name>", is text that people write too. */
const HTML_NAMES = new Set(
  `a abbr address animate applet area article aside audio base bdi bdo blockquote body button canvas caption center cite
  code col colgroup data datalist dd details dfn dialog div dl dt embed fieldset figcaption figure font footer foreignobject
  form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup html iframe image img input isindex label legend link main map
  marquee math menu meta meter nav noembed noframes noscript object optgroup option output param picture plaintext portal
  pre progress q rp rt ruby samp script search section select slot source span style summary svg template textarea time
  title track use var video wbr xmp`.split(/\s+/),
);

export function createSanitizer(): TextFilter {
  let held = '';
  const fence = createFenceTracker();
  let last = '';

  function emit(text: string): string {
    if (text === '') return '';
    const safe = last === '!' && text.startsWith('[') && !fence.isOpen() ? ` ${text}` : text;
    last = safe.at(-1) ?? '';
    fence.see(safe);
    return safe;
  }

  function drain(final: boolean): string {
    let out = '';
    while (held !== '') {
      if (fence.isOpen()) {
        const line = held.indexOf('\n') + 1 || held.length;
        out += emit(held.slice(0, line));
        held = held.slice(line);
        continue;
      }
      const stop = held.search(/[<!\n]/);
      if (stop !== 0) {
        const plain = stop === -1 ? held.length : stop;
        out += emit(held.slice(0, plain));
        held = held.slice(plain);
        continue;
      }
      const step =
        held[0] === '\n' ? { take: 1, write: '\n' } : held[0] === '<' ? readAngle(held, final) : readBang(held, final);
      if (!step) break;
      out += emit(step.write);
      held = (step.again ?? '') + held.slice(step.take);
    }
    return out;
  }

  return {
    push(text) {
      held += text;
      return drain(false);
    },
    end: () => drain(true),
  };
}

interface Step {
  take: number;
  write: string;
  /** To be looked at once more, in place of what was taken. */
  again?: string;
}

/** What to do with text that begins with "<"; null: more is needed to tell. */
function readAngle(text: string, final: boolean): Step | null {
  const next = text[1];
  const escaped = { take: 1, write: '&lt;' };
  if (next === undefined) return final ? escaped : null;
  if (/[\s\d=\p{Script=Hangul}\p{Script=Han}]/u.test(next)) return { take: 1, write: '<' };
  if (!/[A-Za-z/!?]/.test(next)) return escaped;
  const closing = text.startsWith('<!--') ? '-->' : '>';
  const end = text.indexOf(closing);
  if (end === -1 || end > MAX_HELD) return final || text.length > MAX_HELD ? escaped : null;
  const tag = text.slice(0, end + closing.length);
  const link = AUTOLINK.exec(tag)?.[1];
  if (link !== undefined) return { take: tag.length, write: link };
  if (HARMLESS_TAG.test(tag)) return { take: tag.length, write: tag };
  if (next === '!' || next === '?') return { take: tag.length, write: '' };
  const name = /^<\/?([A-Za-z][\w:-]*)/.exec(tag)?.[1]?.toLowerCase() ?? '';
  const isElement = TAG.test(tag) && (HTML_NAMES.has(name) || tag.includes('='));
  return isElement ? { take: tag.length, write: '' } : escaped;
}

/** "![description](address)" and "![description][name]" become the description; any other "![" loses its "!". */
function readBang(text: string, final: boolean): Step | null {
  if (text[1] === undefined) return final ? { take: 1, write: '!' } : null;
  if (text[1] !== '[') return { take: 1, write: '!' };
  const image = /^!\[([^\]\n]*)\](?:\([^)]*\)|\[[^\]\n]*\])/.exec(text);
  if (image) return { take: image[0].length, write: '', again: image[1] ?? '' };
  const undecided = /^!\[[^\]\n]*(?:\](?:\([^)]*|\[[^\]\n]*)?)?$/.test(text);
  if (undecided && !final && text.length < MAX_HELD) return null;
  return { take: 1, write: '' };
}

/**
 * Follows fenced code blocks by CommonMark's rules, but only those whose opening stands at the very beginning of a
 * line: inside lists and quotes a block can end without a closing fence, and then HTML would be live again.
 */
function createFenceTracker() {
  let line = '';
  let open: { mark: string; length: number } | null = null;

  function endLine() {
    const text = line.replace(/\r$/, '');
    line = '';
    if (open) {
      const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(text)?.[1];
      if (closing?.startsWith(open.mark) && closing.length >= open.length) open = null;
      return;
    }
    const opening = /^(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(text);
    const run = opening?.[1] ?? opening?.[2];
    if (run) open = { mark: run.charAt(0), length: run.length };
  }

  return {
    isOpen: () => open !== null,
    see(text: string) {
      const lines = text.split('\n');
      line += lines[0] ?? '';
      for (const next of lines.slice(1)) {
        endLine();
        line = next;
      }
    },
  };
}
