/** A module's noun in all the forms in which code writes it. */
export interface Names {
  /** `meeting-rooms`: the folder, and the address. */
  path: string;
  /** `meetingRooms`, `meetingRoom`. */
  plural: string;
  singular: string;
  /** `MeetingRooms`, `MeetingRoom`. */
  Plural: string;
  Singular: string;
  /** `meeting_rooms`, `meeting_room`: the table, and the noun of the audit log. */
  table: string;
  noun: string;
  /** `Meeting rooms`, `meeting room`: for people. */
  title: string;
  one: string;
  /** The same in Korean. */
  titleKo: string;
}

const PATH = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** Words that TypeScript, the address space or a module of ours has taken. */
const TAKEN = new Set([
  'class',
  'default',
  'delete',
  'export',
  'function',
  'import',
  'me',
  'new',
  'package',
  'return',
  'switch',
]);

export class BadName extends Error {}

/** @param path a noun in the plural, `meeting-rooms` @throws BadName */
export function namesOf(path: string, titleKo: string | undefined): Names {
  if (!PATH.test(path) || path.length > 40)
    throw new BadName(`"${path}" is no name: use small letters and hyphens, such as meeting-rooms`);
  if (TAKEN.has(path)) throw new BadName(`"${path}" is taken`);
  const single = singularOf(path);
  if (single === path) throw new BadName(`"${path}" is no plural: name the module after what it keeps, such as rooms`);
  const title = sentence(path);
  return {
    path,
    plural: camel(path),
    singular: camel(single),
    Plural: upper(camel(path)),
    Singular: upper(camel(single)),
    table: path.replaceAll('-', '_'),
    noun: single.replaceAll('-', '_'),
    title,
    one: single.replaceAll('-', ' '),
    titleKo: titleKo ?? title,
  };
}

function singularOf(plural: string): string {
  if (plural.endsWith('ies')) return `${plural.slice(0, -3)}y`;
  if (/(ss|x|zz|ch|sh)es$/.test(plural)) return plural.slice(0, -2);
  return plural.endsWith('s') && !plural.endsWith('ss') ? plural.slice(0, -1) : plural;
}

const camel = (text: string) => text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (text: string) => upper(text.replaceAll('-', ' '));
