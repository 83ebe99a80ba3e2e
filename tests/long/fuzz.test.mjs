import { test } from 'node:test';
import { fuzz } from '../tools/collection-fuzz.mjs';

test('a hundred thousand collections, broken and hostile, are read or told', () => fuzz(100_000));
