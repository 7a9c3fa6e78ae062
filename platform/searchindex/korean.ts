/**
 * Particles (조사) and the commonest endings (어미) that stand at the end of a Korean word, longest first, so that
 * "서울에서는" and "서울로" meet in "서울". The list is short on purpose: what it does not know, the bigrams still find.
 */
const PARTICLES = `
  으로부터는 으로부터의 에서부터는 으로서의 으로써의 이라고는 이라는 으로부터 에서부터 에게서는 으로서는 으로써는 에서는 에서의 에서도 에서만
  에게서 에게는 에게도 에게만 에게로 까지는 까지도 까지의 부터는 부터의 로부터 로서의 로써의 로서는 로써는 으로는 으로도 으로만 으로의 으로서 으로써
  이라고 이라며 이라도 이란 이었던 이었다 이며 이고 이나 이다 이자 인가 이든 처럼 보다 마다 조차 마저 밖에 만큼 대로 한테 께서 에서 에게 까지 부터
  라고 라는 라며 라도 로서 로써 로는 로도 로의 와는 과는 와의 과의 와도 과도 들은 들이 들을 들의 들에 들과 들도 에는 에도 에만 에의 에 의 은 는 이 가 을 를 와
  과 로 으로 도 만 나 란 라 여 야 께 들 하고 하는 하여 하며 하던 한 할 했던 했다 하다 하기 된 되는 되어 되며 되었던 되었다 됐다 될
`
  .trim()
  .split(/\s+/);

const BY_LENGTH = new Map<number, Set<string>>();
for (const particle of PARTICLES) {
  const set = BY_LENGTH.get(particle.length) ?? new Set<string>();
  BY_LENGTH.set(particle.length, set.add(particle));
}
const LENGTHS = [...BY_LENGTH.keys()].sort((a, b) => b - a);

/**
 * The forms under which a word of Hangul syllables may be meant: the word without its particle, as long as two
 * syllables stay ("서울에서" → 서울). What would leave a single syllable is uncertain ("집은" is 집 with a particle,
 * "가을" is a word), so both readings are given.
 */
export function stems(word: string): string[] {
  for (const length of LENGTHS) {
    const left = word.length - length;
    if (left < 1 || !BY_LENGTH.get(length)?.has(word.slice(left))) continue;
    return left === 1 ? [word, word.slice(0, 1)] : [word.slice(0, left)];
  }
  return [word];
}
