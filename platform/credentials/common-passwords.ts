/**
 * Words that passwords are commonly made of, from the published lists of the most used ones (English and Korean
 * keyboards). At fifteen characters and more, a guessable password is nearly always a chain of these, of keyboard
 * runs, of counting and of repetition: `password12345678`, `qwertyuiop1234567`, `dkssudgktpdy1234`.
 */
const WORDS = `
password passw0rd passwort pass123 letmein welcome admin administrator root user guest test demo default changeme
secret master login access hello dragon monkey football baseball basketball soccer hockey superman batman spiderman
pokemon starwars princess sunshine shadow iloveyou loveyou lovely trustno1 whatever freedom ninja mustang michael
jordan jennifer jessica ashley daniel charlie thomas andrew matthew anthony joshua robert george hunter ranger killer
pepper ginger summer winter spring autumn flower banana orange cookie chocolate cheese butter purple yellow silver
golden diamond computer internet samsung google facebook amazon apple microsoft windows linux server database
qwerty qwertyuiop qwertyui asdf asdfgh asdfghjkl zxcv zxcvbn zxcvbnm qazwsx wsxedc 1q2w3e 1q2w3e4r q1w2e3r4 qwe123
abc123 abcd1234 a1b2c3 zaq12wsx 1qaz2wsx
dkssud dkssudgktpdy tkfkd tkfkdgo qlalfqjsgh qlqjs rhkdrh eogksalsrnr gksrnr tjdnf qntks
annyeong saranghae daehanminguk hangug korea seoul busan bimilbeonho
비밀번호 암호 안녕하세요 사랑해 대한민국 서울 관리자 한국 테스트
hanok workspace company january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday love baby angel buddy lucky happy family mother father
`
  .split(/\s+/)
  .filter((word) => word !== '')
  // The longest first: `qwertyuiop` is one thing, not `qwerty` and a rest.
  .sort((a, b) => b.length - a.length);

const KEYBOARD_RUNS = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '01234567890'];
const RUN_LENGTH = 3;
/** What must be left of a password when everything common is taken out. */
const OWN_CHARACTERS = 5;

/** Whether a long password consists of little else than what everybody guesses first. */
export function isCommonPassword(password: string, own: readonly string[] = []): boolean {
  let rest = withoutRepetition(password.toLowerCase());
  for (const word of [...ownWords(own), ...WORDS]) rest = rest.replaceAll(word, ' ');
  rest = withoutRuns(rest).replaceAll(/(.)\1{2,}/gu, ' ');
  return new Set(rest.replaceAll(/[\s\p{P}\p{S}]/gu, '')).size < OWN_CHARACTERS;
}

/** `abcabcabcabcabc` is no more than `abc`. */
function withoutRepetition(text: string): string {
  return /^(.+?)\1+$/u.exec(text)?.[1] ?? text;
}

function ownWords(own: readonly string[]): string[] {
  return own
    .flatMap((text) => [text.toLowerCase(), ...text.toLowerCase().split(/[^\p{L}\p{N}]+/u)])
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length);
}

/** Takes out pieces of three and more that stand in a row on the keyboard, in the alphabet or in counting, either way round. */
function withoutRuns(text: string): string {
  const runs = KEYBOARD_RUNS.flatMap((run) => [run, [...run].reverse().join('')]);
  let rest = '';
  for (let i = 0; i < text.length; ) {
    const longest = Math.max(...runs.map((run) => runLength(text, i, run)));
    if (longest >= RUN_LENGTH) i += longest;
    else rest += text[i++];
  }
  return rest;
}

function runLength(text: string, from: number, run: string): number {
  const start = run.indexOf(text[from] ?? '');
  if (start < 0) return 0;
  let length = 1;
  while (start + length < run.length && text[from + length] === run[start + length]) length++;
  return length;
}
