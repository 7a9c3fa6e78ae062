import { describe, expect, test } from 'vitest';
import type { ModelSettings } from '@/lib/api/types.ts';
import { formOf, inputOf } from './model-input.ts';

const stored: ModelSettings = {
  provider: 'openai',
  model: 'gpt-5-mini',
  baseUrl: null,
  hasKey: true,
  keyHint: '…abcd',
  embeddingModel: null,
  updatedAt: null,
};

describe('a stored key', () => {
  test('stays when another model is chosen', () => {
    expect(inputOf(stored, { ...formOf(stored), model: 'gpt-5' })).not.toHaveProperty('apiKey');
  });
  test('never goes to another provider or another address', () => {
    const anthropic = inputOf(stored, { ...formOf(stored), provider: 'anthropic', model: 'claude' });
    expect(anthropic.apiKey).toBeNull();
    const elsewhere = inputOf(stored, { ...formOf(stored), baseUrl: 'https://other.test/v1' });
    expect(elsewhere.apiKey).toBeNull();
  });
  test('goes when the model is disconnected or the key taken away', () => {
    expect(inputOf(stored, { ...formOf(stored), provider: 'none' })).toEqual({ provider: 'none', apiKey: null });
    expect(inputOf(stored, { ...formOf(stored), removeKey: true }).apiKey).toBeNull();
  });
  test('is replaced by the one that is typed', () => {
    expect(inputOf(stored, { ...formOf(stored), apiKey: ' sk-new ' }).apiKey).toBe('sk-new');
  });
});
