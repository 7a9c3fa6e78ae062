import { expect, test } from 'vitest';
import { hashPassword, passwordProblem, verifyPassword } from './index.ts';

test('passwords have at least fifteen characters, counted as people see them', () => {
  expect(passwordProblem('plum-tile-7-rim')).toBeNull();
  expect(passwordProblem('plum-tile-7-ri')).toBe('too_short');
  expect(passwordProblem('마당에 매화 한 그루와 돌담')).toBeNull();
  expect(passwordProblem('마당에 매화'.normalize('NFD'))).toBe('too_short');
  expect(passwordProblem(`${'a stone wall and a plum tree; '.repeat(30)}end`)).toBeNull();
  expect(passwordProblem('xk7'.repeat(400))).toBe('too_long');
});

test.each([
  'password12345678',
  'Passw0rd!Passw0rd!',
  'qwertyuiop123456789',
  '1234567890123456',
  'aaaaaaaaaaaaaaaaaa',
  'abcabcabcabcabcabc',
  'dkssudgktpdy12345',
  'iloveyou iloveyou!',
  'WelcomeAdmin2024',
  'zxcvbnm,./zxcvbnm',
  '비밀번호비밀번호비밀번호1234',
])('what everybody guesses first is refused: %s', (password) => {
  expect(passwordProblem(password)).toBe('common');
});

test("a password made of its owner's name and e-mail is refused", () => {
  const own = ['minseo.kim@hanbit.test', 'Minseo Kim'];
  expect(passwordProblem('minseo.kim@hanbit.test', own)).toBe('common');
  expect(passwordProblem('MinseoKim20241234', own)).toBe('common');
  expect(passwordProblem('stone wall, plum tree', own)).toBeNull();
});

test('a password opens by its hash alone, however it was composed; another does not', async () => {
  const stored = await hashPassword('café au lait à Séoul'.normalize('NFC'));
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await verifyPassword('café au lait à Séoul'.normalize('NFD'), stored)).toBe(true);
  expect(await verifyPassword('cafe au lait a Seoul', stored)).toBe(false);
});

test('an account without a password is opened by none, and asking takes as long', async () => {
  const stored = await hashPassword('a stone wall and a plum tree');
  const time = async (hash: string | null) => {
    const start = process.hrtime.bigint();
    expect(await verifyPassword('nobody has this password, and nobody is let in by it', hash)).toBe(false);
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  await time(null);
  const absent = await Promise.resolve().then(async () =>
    Math.min(await time(null), await time(null), await time(null)),
  );
  const present = Math.min(await time(stored), await time(stored), await time(stored));
  expect(absent / present).toBeGreaterThan(0.3);
  expect(absent / present).toBeLessThan(3);
});

test('with a second factor a password of eight characters does, and a common one still does not', () => {
  expect(passwordProblem('moss#Lyr', [], true)).toBeNull();
  expect(passwordProblem('moss#Lyr')).toBe('too_short');
  expect(passwordProblem('moss#Ly', [], true)).toBe('too_short');
  expect(passwordProblem('password1', [], true)).toBe('common');
});
